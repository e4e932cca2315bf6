<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Ask</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>CalendarExchange</name>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>«%1» no se puede escribir: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>La exportación se ha cancelado; no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2 MB. Export it in parts, by year for example.</source>
        <translation>«%1» supera los %2 MB. Expórtelo por partes, por años por ejemplo.</translation>
    </message>
    <message>
        <source>Only activities can be written as a calendar.</source>
        <translation>Solo las actividades se pueden escribir como calendario.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>La importación se ha cancelado; no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are neither contacts nor users and were left out.</source>
        <translation>
            <numerusform>%n participante no es ni contacto ni usuario y se ha dejado fuera.</numerusform>
            <numerusform>%n participantes no son ni contactos ni usuarios y se han dejado fuera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>No amount</source>
        <translation>Sin importe</translation>
    </message>
    <message>
        <source>Quiet %1 d</source>
        <translation>En silencio %1 d</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nuevo aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation>
            <numerusform>%n día aquí</numerusform>
            <numerusform>%n días aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message>
        <source>expected to close %1, overdue</source>
        <translation>cierre previsto %1, vencido</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>cerrado %1</translation>
    </message>
    <message>
        <source>expected to close %1</source>
        <translation>cierre previsto %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message numerus="yes">
        <source>in this stage for %n day(s)</source>
        <translation>
            <numerusform>en esta etapa desde hace %n día</numerusform>
            <numerusform>en esta etapa desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>sin próximo paso</translation>
    </message>
    <message>
        <source>next step %1, overdue</source>
        <translation>próximo paso %1, vencido</translation>
    </message>
    <message>
        <source>next step %1</source>
        <translation>próximo paso %1</translation>
    </message>
    <message numerus="yes">
        <source>rotting: quiet for %n day(s)</source>
        <translation>
            <numerusform>estancado: en silencio desde hace %n día</numerusform>
            <numerusform>estancado: en silencio desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>There is no kind of record called &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ningún tipo de registro llamado «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Movido a la papelera</translation>
    </message>
    <message>
        <source>%1 has no field called &quot;%2&quot;. There are: %3.</source>
        <translation>%1 no tiene ningún campo llamado «%2». Existen: %3.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>For example Europe/Vienna.</source>
        <translation>Por ejemplo Europe/Madrid.</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Vence a las</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Link of an activity</source>
        <translation>Vínculo de una actividad</translation>
    </message>
    <message>
        <source>Links of activities</source>
        <translation>Vínculos de actividades</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When the activity was done, else when it is due or starts, else when it was written down.</source>
        <translation>Cuándo se hizo la actividad; si no, cuándo vence o empieza; si no, cuándo se anotó.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>For example piece, hour or kg.</source>
        <translation>Por ejemplo pieza, hora o kg.</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Precio de catálogo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Where the order comes from.</source>
        <translation>De dónde viene el pedido.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Línea de pedido</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Líneas de pedido</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>The company&apos;s internet domain, for example example.com.</source>
        <translation>El dominio de Internet de la empresa, por ejemplo example.com.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>2 to 10 people</source>
        <translation>De 2 a 10 personas</translation>
    </message>
    <message>
        <source>11 to 50 people</source>
        <translation>De 11 a 50 personas</translation>
    </message>
    <message>
        <source>51 to 200 people</source>
        <translation>De 51 a 200 personas</translation>
    </message>
    <message>
        <source>201 to 500 people</source>
        <translation>De 201 a 500 personas</translation>
    </message>
    <message>
        <source>501 to 1000 people</source>
        <translation>De 501 a 1000 personas</translation>
    </message>
    <message>
        <source>1001 to 5000 people</source>
        <translation>De 1001 a 5000 personas</translation>
    </message>
    <message>
        <source>more than 5000 people</source>
        <translation>más de 5000 personas</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>Facturación anual</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fundada en</translation>
    </message>
    <message>
        <source>The year, for example 1998.</source>
        <translation>El año, por ejemplo 1998.</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Empresa matriz</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Subsidiaries</source>
        <translation>Filiales</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Code of the language to write in, for example de or pt-BR.</source>
        <translation>Código del idioma en que escribir, por ejemplo es o pt-BR.</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Keeps this person out of every mailing and call list.</source>
        <translation>Deja a esta persona fuera de todas las listas de envío y de llamadas.</translation>
    </message>
    <message>
        <source>The company of the current main job.</source>
        <translation>La empresa del empleo principal actual.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Empleos</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Relations written at others</source>
        <translation>Relaciones anotadas en otros</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Dato de contacto</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>Datos de contacto</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation>Perfil social</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Normalised value</source>
        <translation>Valor normalizado</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rebotado</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está ahí</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Comparison form</source>
        <translation>Forma de comparación</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The current main job, shown in lists.</source>
        <translation>El empleo principal actual, que se muestra en las listas.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Preferencia</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>Afición</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivación</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde se sabe</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Embudo de ventas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Follows from the stage.</source>
        <translation>Se deduce de la etapa.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Own probability in %</source>
        <translation>Probabilidad propia en %</translation>
    </message>
    <message>
        <source>Counts instead of the stage&apos;s probability.</source>
        <translation>Cuenta en lugar de la probabilidad de la etapa.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Mejor caso</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Forecast set by hand</source>
        <translation>Previsión fijada a mano</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <source>Why won</source>
        <translation>Por qué se ganó</translation>
    </message>
    <message>
        <source>Why lost</source>
        <translation>Por qué se perdió</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competidor</translation>
    </message>
    <message>
        <source>From lead</source>
        <translation>Del lead</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>En esta etapa desde</translation>
    </message>
    <message>
        <source>Recurring amount</source>
        <translation>Importe recurrente</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Recurrencia</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation>Historial de etapas</translation>
    </message>
    <message>
        <source>Person in a deal</source>
        <translation>Persona de un negocio</translation>
    </message>
    <message>
        <source>People in deals</source>
        <translation>Personas de negocios</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>From 0 (none) to 10 (decides alone).</source>
        <translation>De 0 (ninguna) a 10 (decide por sí solo).</translation>
    </message>
    <message>
        <source>Deal line</source>
        <translation>Línea de negocio</translation>
    </message>
    <message>
        <source>Deal lines</source>
        <translation>Líneas de negocio</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>Cambio de etapa</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Cambios de etapa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Status then</source>
        <translation>Estado entonces</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Amount then</source>
        <translation>Importe entonces</translation>
    </message>
    <message>
        <source>Currency then</source>
        <translation>Moneda entonces</translation>
    </message>
    <message>
        <source>Probability then in %</source>
        <translation>Probabilidad entonces en %</translation>
    </message>
    <message>
        <source>External system</source>
        <translation>Sistema externo</translation>
    </message>
    <message>
        <source>External systems</source>
        <translation>Sistemas externos</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>ERP</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Contabilidad</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Identificador externo</translation>
    </message>
    <message>
        <source>External IDs</source>
        <translation>Identificadores externos</translation>
    </message>
    <message>
        <source>Key there</source>
        <translation>Clave allí</translation>
    </message>
    <message>
        <source>The number or code of this record in the other system.</source>
        <translation>El número o el código de este registro en el otro sistema.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who looks after this record.</source>
        <translation>Quién se ocupa de este registro.</translation>
    </message>
    <message>
        <source>Sorting name</source>
        <translation>Nombre para ordenar</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>The latest completed activity, note or stage change.</source>
        <translation>La última actividad hecha, nota o cambio de etapa.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>When the next planned activity is due.</source>
        <translation>Cuándo vence la próxima actividad planificada.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Discount in %</source>
        <translation>Descuento en %</translation>
    </message>
    <message>
        <source>Kind of owner</source>
        <translation>Clase de pertenencia</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Direcciones web</translation>
    </message>
    <message>
        <source>Social profiles</source>
        <translation>Perfiles sociales</translation>
    </message>
    <message>
        <source>Chat names</source>
        <translation>Nombres de mensajería</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>What the lead is about.</source>
        <translation>De qué trata el lead.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificado</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertido</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>The contact this lead is about, when known.</source>
        <translation>El contacto del que trata este lead, si se conoce.</translation>
    </message>
    <message>
        <source>Known company</source>
        <translation>Empresa conocida</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>Por qué se descartó</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Converted to contact</source>
        <translation>Convertido en contacto</translation>
    </message>
    <message>
        <source>Converted to company</source>
        <translation>Convertido en empresa</translation>
    </message>
    <message>
        <source>Converted to deal</source>
        <translation>Convertido en negocio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>A colour such as #3d7ebf.</source>
        <translation>Un color como #3d7ebf.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>What the other person is to this one.</source>
        <translation>Qué es la otra persona para esta.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Sales talks</source>
        <translation>Conversaciones de venta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Preguntado, aún sin respuesta</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Interés legítimo</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Obligación legal</translation>
    </message>
    <message>
        <source>For example a form, a call or a trade fair.</source>
        <translation>Por ejemplo un formulario, una llamada o una feria.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The wording that was agreed to, or where it is kept.</source>
        <translation>El texto que se aceptó, o dónde se guarda.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Embudos de ventas</translation>
    </message>
    <message>
        <source>The currency of new deals.</source>
        <translation>La moneda de los negocios nuevos.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Probability in %</source>
        <translation>Probabilidad en %</translation>
    </message>
    <message>
        <source>How many of a hundred deals in this stage are won in the end.</source>
        <translation>Cuántos negocios de cada cien en esta etapa se ganan al final.</translation>
    </message>
    <message>
        <source>Rots after days</source>
        <translation>Se enfría tras (días)</translation>
    </message>
    <message>
        <source>A deal without a touch for so many days is shown in red. Empty: never.</source>
        <translation>Un negocio sin contacto durante tantos días se muestra en rojo. Vacío: nunca.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>The name by which imports and rules know this user.</source>
        <translation>El nombre con el que las importaciones y las reglas conocen a este usuario.</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation>Idioma y formatos</translation>
    </message>
    <message>
        <source>For example de_AT or en_GB.</source>
        <translation>Por ejemplo es_MX o en_GB.</translation>
    </message>
    <message>
        <source>Absent from</source>
        <translation>Ausente desde</translation>
    </message>
    <message>
        <source>Absent until</source>
        <translation>Ausente hasta</translation>
    </message>
    <message>
        <source>Most open leads</source>
        <translation>Máximo de leads abiertos</translation>
    </message>
    <message>
        <source>Picklist</source>
        <translation>Lista de opciones</translation>
    </message>
    <message>
        <source>Picklists</source>
        <translation>Listas de opciones</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>How imports, filters and the command line call it.</source>
        <translation>Cómo lo llaman las importaciones, los filtros y la línea de órdenes.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Picklist value</source>
        <translation>Valor de lista de opciones</translation>
    </message>
    <message>
        <source>Picklist values</source>
        <translation>Valores de listas de opciones</translation>
    </message>
    <message>
        <source>Name from the other side</source>
        <translation>Nombre visto desde el otro lado</translation>
    </message>
    <message>
        <source>For relations: a person who has a manager is a direct report to that one. Empty: the same name.</source>
        <translation>Para relaciones: quien tiene un superior es para este un subordinado directo. Vacío: el mismo nombre.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>No longer offered; records that have it keep it.</source>
        <translation>Ya no se ofrece; los registros que lo tienen lo conservan.</translation>
    </message>
    <message>
        <source>Given by the program when the ticket is saved.</source>
        <translation>Lo da el programa al guardar el ticket.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>En espera del cliente</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>En espera de nosotros</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formulario web</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>First response due</source>
        <translation>Primera respuesta vence</translation>
    </message>
    <message>
        <source>Solution due</source>
        <translation>Solución vence</translation>
    </message>
    <message>
        <source>%1: number</source>
        <translation>%1: número</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: abiertos</translation>
    </message>
    <message>
        <source>%1: last</source>
        <translation>%1: último</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Registros vinculados</translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <translation>%1 sin nombre</translation>
    </message>
    <message>
        <source>−2 angry</source>
        <translation>−2 enfadado</translation>
    </message>
    <message>
        <source>−1 dissatisfied</source>
        <translation>−1 insatisfecho</translation>
    </message>
    <message>
        <source>0 neutral</source>
        <translation>0 neutral</translation>
    </message>
    <message>
        <source>+1 pleased</source>
        <translation>+1 contento</translation>
    </message>
    <message>
        <source>+2 enthusiastic</source>
        <translation>+2 entusiasta</translation>
    </message>
    <message>
        <source>From −2 (angry) to +2 (enthusiastic).</source>
        <translation>De −2 (enfadado) a +2 (entusiasta).</translation>
    </message>
    <message>
        <source>For example a call, a meeting or a colleague.</source>
        <translation>Por ejemplo una llamada, una reunión o un colega.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Reports count the deal on this day.</source>
        <translation>Los informes cuentan el negocio en este día.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Of what takes whole days.</source>
        <translation>De lo que dura días enteros.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>As RFC 5545 writes it, for example FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>Como lo escribe la RFC 5545, por ejemplo FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>Repeats since</source>
        <translation>Se repite desde</translation>
    </message>
    <message>
        <source>Repeats except</source>
        <translation>No se repite el</translation>
    </message>
    <message>
        <source>Time in the series</source>
        <translation>Momento en la serie</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Previsto para</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minutos antes</translation>
    </message>
    <message>
        <source>Before it begins or is due. For whole days, before nine in the morning of the first day.</source>
        <translation>Antes del comienzo o del vencimiento. Para días enteros, antes de las nueve de la mañana del primer día.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aplazado hasta</translation>
    </message>
    <message>
        <source>Shows next</source>
        <translation>Se muestra de nuevo</translation>
    </message>
    <message>
        <source>Always the first person</source>
        <translation>Siempre la primera persona</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Por turnos</translation>
    </message>
    <message>
        <source>In turn by weight</source>
        <translation>Por turnos según el peso</translation>
    </message>
    <message>
        <source>Fewest open leads</source>
        <translation>Menos leads abiertos</translation>
    </message>
    <message>
        <source>By a value of the lead</source>
        <translation>Según un valor del lead</translation>
    </message>
    <message>
        <source>Owner of the company first</source>
        <translation>Primero el responsable de la empresa</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Leads that nobody could take wait in a queue.</source>
        <translation>Los leads que nadie pudo tomar esperan en una cola.</translation>
    </message>
    <message>
        <source>Assignment rule</source>
        <translation>Regla de asignación</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>Reglas de asignación</translation>
    </message>
    <message>
        <source>The first rule that fits a lead decides. Empty: the last.</source>
        <translation>Decide la primera regla que conviene a un lead. Vacío: la última.</translation>
    </message>
    <message>
        <source>For leads where</source>
        <translation>Para leads con</translation>
    </message>
    <message>
        <source>As in the filter of the list, for example: country_iso2 = DE and source_id in (Website, Referral). Empty: for every lead.</source>
        <translation>Como en el filtro de la lista, por ejemplo: country_iso2 = DE and source_id in (Website, Referral). Vacío: para cada lead.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>Value that decides</source>
        <translation>Valor que decide</translation>
    </message>
    <message>
        <source>Key of a field of the lead, for example country_iso2 or city.</source>
        <translation>Clave de un campo del lead, por ejemplo country_iso2 o city.</translation>
    </message>
    <message>
        <source>When somebody enters a lead</source>
        <translation>Cuando alguien introduce un lead</translation>
    </message>
    <message>
        <source>When leads are imported</source>
        <translation>Cuando se importan leads</translation>
    </message>
    <message>
        <source>When a program hands in a lead</source>
        <translation>Cuando un programa entrega un lead</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Also on days off</source>
        <translation>También en días libres</translation>
    </message>
    <message>
        <source>Also to people who do not work that day. Absence and capacity count all the same.</source>
        <translation>También a personas que no trabajan ese día. La ausencia y la capacidad cuentan igualmente.</translation>
    </message>
    <message>
        <source>Queue when nobody can take it</source>
        <translation>Cola si nadie puede tomarlo</translation>
    </message>
    <message>
        <source>Empty: the first queue there is.</source>
        <translation>Vacío: la primera cola que haya.</translation>
    </message>
    <message>
        <source>Answer within minutes</source>
        <translation>Responder en minutos</translation>
    </message>
    <message>
        <source>Minutes of working time after which the task is due.</source>
        <translation>Minutos de trabajo tras los que vence la tarea.</translation>
    </message>
    <message>
        <source>Task to follow up</source>
        <translation>Tarea de seguimiento</translation>
    </message>
    <message>
        <source>The new owner gets a task of this type. Empty: none.</source>
        <translation>El nuevo responsable recibe una tarea de este tipo. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>Person of a rule</source>
        <translation>Persona de una regla</translation>
    </message>
    <message>
        <source>People of a rule</source>
        <translation>Personas de una regla</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>In turn by weight: 2 gets twice as many as 1; 0 gets none.</source>
        <translation>Por turnos según el peso: 2 recibe el doble que 1; 0 no recibe ninguno.</translation>
    </message>
    <message>
        <source>Gets leads with the value</source>
        <translation>Recibe leads con el valor</translation>
    </message>
    <message>
        <source>By a value of the lead: for example DE. Ber* stands for all that begin so; empty: for all others.</source>
        <translation>Según un valor del lead: por ejemplo DE. Ber* vale para todos los que empiezan así; vacío: para todos los demás.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Introducido a mano</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Handed in by a program</source>
        <translation>Entregado por un programa</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rule at that time</source>
        <translation>Regla de entonces</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>First person of the rule who can take it</source>
        <translation>Primera persona de la regla que puede tomarlo</translation>
    </message>
    <message>
        <source>It was this person&apos;s turn</source>
        <translation>Era el turno de esta persona</translation>
    </message>
    <message>
        <source>Had the fewest open leads</source>
        <translation>Tenía menos leads abiertos</translation>
    </message>
    <message>
        <source>The value of the lead is this person&apos;s</source>
        <translation>El valor del lead es de esta persona</translation>
    </message>
    <message>
        <source>Looks after the company already</source>
        <translation>Ya se ocupa de la empresa</translation>
    </message>
    <message>
        <source>Nobody could take it</source>
        <translation>Nadie pudo tomarlo</translation>
    </message>
    <message>
        <source>Owner before</source>
        <translation>Responsable anterior</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Where the turns stand</source>
        <translation>Cómo van los turnos</translation>
    </message>
    <message>
        <source>The sum of the lines when there are lines with prices.</source>
        <translation>La suma de las líneas cuando hay líneas con precios.</translation>
    </message>
    <message>
        <source>Amount typed by hand</source>
        <translation>Importe escrito a mano</translation>
    </message>
    <message>
        <source>The amount stays as typed, whatever the lines add up to.</source>
        <translation>El importe queda como se escribió, sumen lo que sumen las líneas.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Of the lines; not part of the amount.</source>
        <translation>De las líneas; no forma parte del importe.</translation>
    </message>
    <message>
        <source>Amount in the base currency</source>
        <translation>Importe en la moneda base</translation>
    </message>
    <message>
        <source>Of closed deals, by the exchange rate of the day they were closed on.</source>
        <translation>De negocios cerrados, al tipo de cambio del día en que se cerraron.</translation>
    </message>
    <message>
        <source>Base currency when closed</source>
        <translation>Moneda base al cierre</translation>
    </message>
    <message>
        <source>Exchange rate when closed</source>
        <translation>Tipo de cambio al cierre</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Aplazamientos</translation>
    </message>
    <message>
        <source>How often the expected close moved to a later month.</source>
        <translation>Cuántas veces el cierre previsto pasó a un mes posterior.</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Próximo paso el</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Expected close moved</source>
        <translation>Cierre previsto cambiado</translation>
    </message>
    <message>
        <source>Passed gates</source>
        <translation>Condiciones omitidas</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>As an amount off the whole line, after the discount in %.</source>
        <translation>Como importe sobre toda la línea, después del descuento en %.</translation>
    </message>
    <message>
        <source>Tax in %</source>
        <translation>Impuesto en %</translation>
    </message>
    <message>
        <source>Ticked item</source>
        <translation>Punto marcado</translation>
    </message>
    <message>
        <source>Ticked items</source>
        <translation>Puntos marcados</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Passed gate</source>
        <translation>Condición omitida</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Lo que faltaba</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Change of the expected close</source>
        <translation>Cambio del cierre previsto</translation>
    </message>
    <message>
        <source>Changes of the expected close</source>
        <translation>Cambios del cierre previsto</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Cambiado el</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>Value won</source>
        <translation>Valor ganado</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Negocios ganados</translation>
    </message>
    <message>
        <source>Leads converted</source>
        <translation>Leads convertidos</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>Actividades hechas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Cada trimestre</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>The target is to be reached anew in each period.</source>
        <translation>El objetivo ha de alcanzarse de nuevo en cada período.</translation>
    </message>
    <message>
        <source>Target amount</source>
        <translation>Importe objetivo</translation>
    </message>
    <message>
        <source>For a goal that counts value.</source>
        <translation>Para un objetivo que cuenta valor.</translation>
    </message>
    <message>
        <source>Target number</source>
        <translation>Número objetivo</translation>
    </message>
    <message>
        <source>For a goal that counts deals, leads or activities.</source>
        <translation>Para un objetivo que cuenta negocios, leads o actividades.</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>De quién es el objetivo</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Un usuario</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Un equipo</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>For a goal of one user: whose deals, leads and activities count.</source>
        <translation>Para el objetivo de un usuario: de quién cuentan los negocios, leads y actividades.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>For a goal of a team: what its members reach together counts.</source>
        <translation>Para el objetivo de un equipo: cuenta lo que sus miembros alcanzan juntos.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Empty: always.</source>
        <translation>Vacío: siempre.</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>Vacío: hasta nuevo aviso.</translation>
    </message>
    <message>
        <source>Where the lead waits while it has no owner.</source>
        <translation>Dónde espera el lead mientras no tiene responsable.</translation>
    </message>
    <message>
        <source>The first call, e-mail or meeting that somebody logged.</source>
        <translation>La primera llamada, correo o reunión que alguien anotó.</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>Terminado desde</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Points by the rules in the settings.</source>
        <translation>Puntos según las reglas de los ajustes.</translation>
    </message>
    <message>
        <source>Score holds until</source>
        <translation>Puntuación válida hasta</translation>
    </message>
    <message>
        <source>Score rule</source>
        <translation>Regla de puntuación</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>Reglas de puntuación</translation>
    </message>
    <message>
        <source>As it stands beside the points on a lead.</source>
        <translation>Tal como figura junto a los puntos de un lead.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>As in filters, for example: phone is not empty. Empty: every lead.</source>
        <translation>Como en los filtros, por ejemplo: phone is not empty. Vacío: cada lead.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Lost per week of silence</source>
        <translation>Pérdida por semana de silencio</translation>
    </message>
    <message>
        <source>Silence leaves at least</source>
        <translation>El silencio deja al menos</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Moneda base</translation>
    </message>
    <message>
        <source>Totals over several currencies are shown in it.</source>
        <translation>En ella se muestran los totales de varias monedas.</translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country.</source>
        <translation>Los números de teléfono sin prefijo de país se leen como números de este país.</translation>
    </message>
    <message>
        <source>Answer leads within minutes</source>
        <translation>Responder a los leads en minutos</translation>
    </message>
    <message>
        <source>Minutes of working time until the first call, e-mail or meeting.</source>
        <translation>Minutos de trabajo hasta la primera llamada, correo o reunión.</translation>
    </message>
    <message>
        <source>Leads count as abandoned after days</source>
        <translation>Leads abandonados tras días</translation>
    </message>
    <message>
        <source>Days without a touch.</source>
        <translation>Días sin contacto.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festivo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What one unit is worth in the base currency.</source>
        <translation>Lo que vale una unidad en la moneda base.</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>Deals have passed it, so it stays in their histories; none can enter it.</source>
        <translation>Ha habido negocios en ella, por eso queda en sus historiales; ninguno puede entrar.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Lo que pide</translation>
    </message>
    <message>
        <source>Condition of a stage</source>
        <translation>Condición de una etapa</translation>
    </message>
    <message>
        <source>Conditions of stages</source>
        <translation>Condiciones de etapas</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>A field that is filled in</source>
        <translation>Un campo rellenado</translation>
    </message>
    <message>
        <source>An item to tick</source>
        <translation>Un punto por marcar</translation>
    </message>
    <message>
        <source>Completed activities</source>
        <translation>Actividades hechas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>How many at least</source>
        <translation>Cuántas al menos</translation>
    </message>
    <message>
        <source>May be passed with a reason</source>
        <translation>Se puede omitir con un motivo</translation>
    </message>
    <message>
        <source>Assignment rules give no more than that.</source>
        <translation>Las reglas de asignación no dan más.</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Trabaja los</translation>
    </message>
    <message>
        <source>Weekdays, for example mon, tue, thu. Empty: as the whole organisation.</source>
        <translation>Días de la semana, por ejemplo mon, tue, thu. Vacío: como toda la organización.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Member of a team</source>
        <translation>Miembro de un equipo</translation>
    </message>
    <message>
        <source>Members of teams</source>
        <translation>Miembros de equipos</translation>
    </message>
    <message>
        <source>Leads the team</source>
        <translation>Dirige el equipo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1: moneda</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Campo propio</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>How imports, filters and the command line call it. Empty: made from the name.</source>
        <translation>Cómo lo llaman las importaciones, los filtros y la línea de órdenes. Vacío: se forma a partir del nombre.</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Número decimal</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Importe de dinero</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Uno de una lista</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Varios de una lista</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Otro registro</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>For fields with choices. Empty: the field gets a list of its own.</source>
        <translation>Para campos con opciones. Vacío: el campo recibe una lista propia.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>For example: amount_minor * probability / 100</source>
        <translation>Por ejemplo: amount_minor * probability / 100</translation>
    </message>
    <message>
        <source>Value of new records</source>
        <translation>Valor de los registros nuevos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>No two records with the same value</source>
        <translation>Sin dos registros con el mismo valor</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Lo encuentra la búsqueda</translation>
    </message>
    <message>
        <source>Its words find the record in the search box.</source>
        <translation>Sus palabras encuentran el registro en el cuadro de búsqueda.</translation>
    </message>
    <message>
        <source>Shown in lists</source>
        <translation>Se muestra en las listas</translation>
    </message>
    <message>
        <source>No longer shown; records keep what they have in it.</source>
        <translation>Ya no se muestra; los registros conservan lo que tienen en él.</translation>
    </message>
    <message>
        <source>Own estimate in %</source>
        <translation>Estimación propia en %</translation>
    </message>
    <message>
        <source>How likely it is won, instead of the learned chance.</source>
        <translation>La probabilidad de ganarlo, en lugar de la probabilidad aprendida.</translation>
    </message>
    <message>
        <source>Learned chance</source>
        <translation>Probabilidad aprendida</translation>
    </message>
    <message>
        <source>Learned chances</source>
        <translation>Probabilidades aprendidas</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendido de</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido el</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Customers are compared over months</source>
        <translation>Meses en que se comparan los clientes</translation>
    </message>
    <message>
        <source>Frequency and money scores count the orders of so many months.</source>
        <translation>Las puntuaciones de frecuencia y de gasto cuentan los pedidos de este número de meses.</translation>
    </message>
    <message>
        <source>Engagement halves in days</source>
        <translation>Días en que la implicación se reduce a la mitad</translation>
    </message>
    <message>
        <source>After so many days an activity counts for half of its points.</source>
        <translation>Tras este número de días, una actividad cuenta la mitad de sus puntos.</translation>
    </message>
    <message>
        <source>Capitals in tags</source>
        <translation>Mayúsculas en las etiquetas</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Tal como se escriben</translation>
    </message>
    <message>
        <source>Small letters only</source>
        <translation>Solo minúsculas</translation>
    </message>
    <message>
        <source>Signs in tags</source>
        <translation>Signos en las etiquetas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Letters, digits, blanks and - _ . + # &amp; /</source>
        <translation>Letras, cifras, espacios y - _ . + # &amp; /</translation>
    </message>
    <message>
        <source>Letters, digits and -</source>
        <translation>Letras, cifras y -</translation>
    </message>
    <message>
        <source>Tags may be alike</source>
        <translation>Las etiquetas pueden parecerse</translation>
    </message>
    <message>
        <source>“vip” beside “V.I.P.”. Otherwise the one that is there is taken.</source>
        <translation>«vip» junto a «V.I.P.». Si no, se toma la que ya existe.</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Clase de registro</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Visto como</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible para</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Place of a view</source>
        <translation>Lugar de una vista</translation>
    </message>
    <message>
        <source>Places of views</source>
        <translation>Lugares de vistas</translation>
    </message>
    <message>
        <source>Shown first</source>
        <translation>Se muestra primero</translation>
    </message>
    <message>
        <source>Unsaved change of a view</source>
        <translation>Cambio sin guardar de una vista</translation>
    </message>
    <message>
        <source>Unsaved changes of views</source>
        <translation>Cambios sin guardar de vistas</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Número de pedidos</translation>
    </message>
    <message>
        <source>Orders that are open, shipped or paid.</source>
        <translation>Pedidos abiertos, enviados o pagados.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>The sum of these orders in the base currency.</source>
        <translation>La suma de estos pedidos en la moneda base.</translation>
    </message>
    <message>
        <source>Currency of the revenue</source>
        <translation>Moneda de la facturación</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Primer pedido</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Último pedido</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Grupo de clientes</translation>
    </message>
    <message>
        <source>By how recently, how often and for how much they order.</source>
        <translation>Según hace cuánto, con qué frecuencia y por cuánto piden.</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>Puntuación de actualidad</translation>
    </message>
    <message>
        <source>From 1 to 5; 5 for those who ordered last.</source>
        <translation>De 1 a 5; 5 para quienes han pedido más recientemente.</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>Puntuación de frecuencia</translation>
    </message>
    <message>
        <source>From 1 to 5; 5 for those with the most orders.</source>
        <translation>De 1 a 5; 5 para quienes tienen más pedidos.</translation>
    </message>
    <message>
        <source>Money score</source>
        <translation>Puntuación de gasto</translation>
    </message>
    <message>
        <source>From 1 to 5; 5 for those who spend the most.</source>
        <translation>De 1 a 5; 5 para quienes más gastan.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Implicación</translation>
    </message>
    <message>
        <source>Points for completed activities, which fade with time.</source>
        <translation>Puntos por actividades hechas, que se desvanecen con el tiempo.</translation>
    </message>
    <message>
        <source>Engagement holds until</source>
        <translation>Implicación válida hasta</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Grupos de clientes</translation>
    </message>
    <message>
        <source>The first group that fits is the one a customer is in.</source>
        <translation>Un cliente está en el primer grupo que le corresponde.</translation>
    </message>
    <message>
        <source>Recency from</source>
        <translation>Actualidad desde</translation>
    </message>
    <message>
        <source>Recency to</source>
        <translation>Actualidad hasta</translation>
    </message>
    <message>
        <source>Frequency from</source>
        <translation>Frecuencia desde</translation>
    </message>
    <message>
        <source>Frequency to</source>
        <translation>Frecuencia hasta</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Gasto desde</translation>
    </message>
    <message>
        <source>Money to</source>
        <translation>Gasto hasta</translation>
    </message>
    <message>
        <source>Points of an activity</source>
        <translation>Puntos de una actividad</translation>
    </message>
    <message>
        <source>Points of activities</source>
        <translation>Puntos de actividades</translation>
    </message>
    <message>
        <source>What a completed activity of the type counts for on its day. Types without a line count 1.</source>
        <translation>Lo que vale en su día una actividad hecha de este tipo. Los tipos sin línea valen 1.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Follows from a filter</source>
        <translation>Se deduce de un filtro</translation>
    </message>
    <message>
        <source>List with fixed members</source>
        <translation>Lista con miembros fijos</translation>
    </message>
    <message>
        <source>Who belongs to it, as readable JSON. Of a list: what it was made from.</source>
        <translation>Quién pertenece a él, en JSON legible. De una lista: a partir de qué se creó.</translation>
    </message>
    <message>
        <source>The owner alone</source>
        <translation>Solo el responsable</translation>
    </message>
    <message>
        <source>The owner&apos;s team</source>
        <translation>El equipo del responsable</translation>
    </message>
    <message>
        <source>Members when last counted</source>
        <translation>Miembros en el último recuento</translation>
    </message>
    <message>
        <source>Milliseconds to count</source>
        <translation>Milisegundos del recuento</translation>
    </message>
    <message>
        <source>Last counted</source>
        <translation>Último recuento</translation>
    </message>
    <message>
        <source>Always left out</source>
        <translation>Siempre excluidos</translation>
    </message>
    <message>
        <source>Member of a list</source>
        <translation>Miembro de una lista</translation>
    </message>
    <message>
        <source>Members of lists</source>
        <translation>Miembros de listas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Añadido por</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Taken off by</source>
        <translation>Quitado por</translation>
    </message>
    <message>
        <source>Excluded segment</source>
        <translation>Segmento excluido</translation>
    </message>
    <message>
        <source>Excluded segments</source>
        <translation>Segmentos excluidos</translation>
    </message>
    <message>
        <source>Suppressed address</source>
        <translation>Dirección bloqueada</translation>
    </message>
    <message>
        <source>Suppressed addresses</source>
        <translation>Direcciones bloqueadas</translation>
    </message>
    <message>
        <source>Type the e-mail address or number. Only a fingerprint of it is kept: it is known again, and nobody can read it.</source>
        <translation>Escriba la dirección de correo o el número. Solo se guarda una huella: se vuelve a reconocer, y nadie puede leerla.</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Todas las finalidades</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>No lo quiere</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Se quejó</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>Correo devuelto</translation>
    </message>
    <message>
        <source>Asked to be erased</source>
        <translation>Pidió ser borrado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Pasó a ser</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Respuestas a encuestas</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tarjetas del panel</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tarjeta del panel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrado por</translation>
    </message>
    <message>
        <source>Who looked after the deal when it was closed; reports count it for them.</source>
        <translation>Quien llevaba el negocio cuando se cerró; los informes lo cuentan para esa persona.</translation>
    </message>
    <message>
        <source>Owner then</source>
        <translation>Responsable entonces</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>Respuesta a una encuesta</translation>
    </message>
    <message>
        <source>Cost of a source</source>
        <translation>Coste de una fuente</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Scheduled report</source>
        <translation>Informe programado</translation>
    </message>
    <message>
        <source>Scheduled reports</source>
        <translation>Informes programados</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Qué se escribe</translation>
    </message>
    <message>
        <source>Number of what is written</source>
        <translation>Número de lo que se escribe</translation>
    </message>
    <message>
        <source>Built-in report</source>
        <translation>Informe incluido</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Minute of the day</source>
        <translation>Minuto del día</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Counts since</source>
        <translation>Cuenta desde</translation>
    </message>
    <message>
        <source>Group of possible duplicates</source>
        <translation>Grupo de posibles duplicados</translation>
    </message>
    <message>
        <source>Records with the same number share a normalised e-mail address, a phone number, or name and company.</source>
        <translation>Los registros con el mismo número comparten una dirección de correo normalizada, un número de teléfono, o nombre y empresa.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Recommendation (NPS, 0 to 10)</source>
        <translation>Recomendación (NPS, de 0 a 10)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT, 1 to 5)</source>
        <translation>Satisfacción (CSAT, de 1 a 5)</translation>
    </message>
    <message>
        <source>Ease (CES, 1 to 7)</source>
        <translation>Facilidad (CES, de 1 a 7)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Costs of sources</source>
        <translation>Costes de fuentes</translation>
    </message>
    <message>
        <source>The last day. A cost counts for each day alike.</source>
        <translation>El último día. Un coste cuenta igual para cada día.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Demasiado tarde</translation>
    </message>
    <message>
        <source>Follows from the times of the ticket.</source>
        <translation>Se deduce de las fechas del ticket.</translation>
    </message>
    <message>
        <source>First response in time</source>
        <translation>Primera respuesta a tiempo</translation>
    </message>
    <message>
        <source>Solved in time</source>
        <translation>Resuelto a tiempo</translation>
    </message>
    <message>
        <source>Minutes waiting for the customer</source>
        <translation>Minutos de espera del cliente</translation>
    </message>
    <message>
        <source>Of working time; no target counts them.</source>
        <translation>De tiempo de trabajo; ningún objetivo los cuenta.</translation>
    </message>
    <message>
        <source>Waiting for the customer since</source>
        <translation>A la espera del cliente desde</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Veces reabierto</translation>
    </message>
    <message>
        <source>%1: product of the largest</source>
        <translation>%1: producto de la mayor</translation>
    </message>
    <message>
        <source>%1: weekday</source>
        <translation>%1: día de la semana</translation>
    </message>
    <message>
        <source>%1: hour</source>
        <translation>%1: hora</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>The last day. The cost counts for each day alike.</source>
        <translation>El último día. El coste cuenta igual para cada día.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>What it really cost; the return is worked out from it.</source>
        <translation>Lo que costó de verdad; de ahí se calcula el rendimiento.</translation>
    </message>
    <message>
        <source>What it is to reach, in your words.</source>
        <translation>Lo que debe alcanzar, con sus palabras.</translation>
    </message>
    <message>
        <source>Whoever unsubscribes takes back the consent for this purpose by e-mail.</source>
        <translation>Quien se da de baja retira el consentimiento para este fin por correo electrónico.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>The address it went to.</source>
        <translation>La dirección a la que se envió.</translation>
    </message>
    <message>
        <source>The consent that stood when the recipient was added.</source>
        <translation>El consentimiento vigente cuando se añadió el destinatario.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Which version of a mailing it was, such as A or B.</source>
        <translation>Qué versión de un envío era, por ejemplo A o B.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Bounced for now (soft)</source>
        <translation>Devuelto por ahora (temporal)</translation>
    </message>
    <message>
        <source>Bounced for good (hard)</source>
        <translation>Devuelto para siempre (definitivo)</translation>
    </message>
    <message>
        <source>Opened (unreliable)</source>
        <translation>Abierto (poco fiable)</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Con clic</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>The furthest that is known of this recipient.</source>
        <translation>Lo más lejos que se sabe de este destinatario.</translation>
    </message>
    <message>
        <source>When it was sent; where nobody said so, when the first thing happened.</source>
        <translation>Cuándo se envió; si nadie lo dijo, cuándo ocurrió lo primero.</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>For good (hard)</source>
        <translation>Para siempre (definitivo)</translation>
    </message>
    <message>
        <source>For now (soft)</source>
        <translation>Por ahora (temporal)</translation>
    </message>
    <message>
        <source>First opened (unreliable)</source>
        <translation>Primera apertura (poco fiable)</translation>
    </message>
    <message>
        <source>Mail programs that guard privacy open mails by themselves, or never say that they did.</source>
        <translation>Los programas de correo que protegen la privacidad abren los mensajes por sí mismos, o nunca lo dicen.</translation>
    </message>
    <message>
        <source>First clicked</source>
        <translation>Primer clic</translation>
    </message>
    <message>
        <source>First replied</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Campaign event</source>
        <translation>Evento de campaña</translation>
    </message>
    <message>
        <source>Campaign events</source>
        <translation>Eventos de campaña</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>What was clicked.</source>
        <translation>En qué se hizo clic.</translation>
    </message>
    <message>
        <source>What the mail server said, for example.</source>
        <translation>Lo que dijo el servidor de correo, por ejemplo.</translation>
    </message>
    <message>
        <source>Campaigns received</source>
        <translation>Campañas recibidas</translation>
    </message>
    <message>
        <source>The campaign that led to it in the end.</source>
        <translation>La campaña que llevó a ello al final.</translation>
    </message>
    <message>
        <source>The campaign it came of.</source>
        <translation>La campaña de la que vino.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Barras apiladas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Pie</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <source>None</source>
        <comment>records without a value</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message numerus="yes">
        <source>Others (%n)</source>
        <translation>
            <numerusform>Otros (%n)</numerusform>
            <numerusform>Otros (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>El período anterior</translation>
    </message>
    <message>
        <source>As in the year before</source>
        <translation>Como el año anterior</translation>
    </message>
    <message>
        <source>As in the period before</source>
        <translation>Como en el período anterior</translation>
    </message>
    <message>
        <source>%1 points more than in the year before</source>
        <translation>%1 puntos más que el año anterior</translation>
    </message>
    <message>
        <source>%1 points more than in the period before</source>
        <translation>%1 puntos más que en el período anterior</translation>
    </message>
    <message>
        <source>%1 points less than in the year before</source>
        <translation>%1 puntos menos que el año anterior</translation>
    </message>
    <message>
        <source>%1 points less than in the period before</source>
        <translation>%1 puntos menos que en el período anterior</translation>
    </message>
    <message>
        <source>%1 more than in the year before</source>
        <translation>%1 más que el año anterior</translation>
    </message>
    <message>
        <source>%1 more than in the period before</source>
        <translation>%1 más que en el período anterior</translation>
    </message>
    <message>
        <source>%1 less than in the year before</source>
        <translation>%1 menos que el año anterior</translation>
    </message>
    <message>
        <source>%1 less than in the period before</source>
        <translation>%1 menos que en el período anterior</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <comment>currency</comment>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 of the step before</source>
        <translation>%1 del paso anterior</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, group within it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>ColumnGuess</name>
    <message>
        <source>The heading says so</source>
        <translation>Lo dice el encabezado</translation>
    </message>
    <message>
        <source>The cells look like e-mail addresses</source>
        <translation>Las celdas parecen direcciones de correo</translation>
    </message>
    <message>
        <source>The cells look like phone numbers</source>
        <translation>Las celdas parecen números de teléfono</translation>
    </message>
    <message>
        <source>The cells look like web addresses</source>
        <translation>Las celdas parecen direcciones web</translation>
    </message>
    <message>
        <source>The cells look like countries</source>
        <translation>Las celdas parecen países</translation>
    </message>
    <message>
        <source>The cells look like names of people</source>
        <translation>Las celdas parecen nombres de personas</translation>
    </message>
    <message>
        <source>The dates can be read in two ways; say which</source>
        <translation>Las fechas se pueden leer de dos maneras; diga cuál</translation>
    </message>
    <message>
        <source>The heading is nearly “%1”</source>
        <translation>El encabezado es casi «%1»</translation>
    </message>
    <message>
        <source>%1 have nothing like it; the column is left out</source>
        <translation>%1 no tienen nada parecido; la columna se deja fuera</translation>
    </message>
    <message>
        <source>No number is above 1: 0.15 is taken for 15 %</source>
        <translation>Ningún número pasa de 1: 0,15 se toma por 15 %</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The quotation marks in this row do not match.</source>
        <translation>Las comillas de esta fila no concuerdan.</translation>
    </message>
    <message>
        <source>This row is longer than %1 characters and was cut.</source>
        <translation>Esta fila supera los %1 caracteres y se ha cortado.</translation>
    </message>
    <message>
        <source>This row contains NUL bytes, which are not text; they were left out.</source>
        <translation>Esta fila contiene bytes NUL, que no son texto; se han omitido.</translation>
    </message>
    <message>
        <source>Some bytes of this row are not text in the encoding %1.</source>
        <translation>Algunos bytes de esta fila no son texto en la codificación %1.</translation>
    </message>
    <message>
        <source>A “%1” followed by a space was not quoted; it was read as part of the field.</source>
        <translation>Un «%1» seguido de un espacio no estaba entre comillas; se ha leído como parte del campo.</translation>
    </message>
</context>
<context>
    <name>CsvSniffer</name>
    <message>
        <source>The file cannot be read again from its begin: %1.</source>
        <translation>El archivo no se puede volver a leer desde el principio: %1.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The text encoding “%1” is not known. Choose another one.</source>
        <translation>La codificación de texto «%1» no se conoce. Elija otra.</translation>
    </message>
    <message>
        <source>A row holds a character that the encoding %1 lacks. Choose UTF-8 instead.</source>
        <translation>Una fila contiene un carácter que falta en la codificación %1. Elija UTF-8.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again.</source>
        <translation>No queda espacio para escribir «%1». Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>El archivo «%1» no se puede escribir: %2.</translation>
    </message>
</context>
<context>
    <name>DashboardTemplates</name>
    <message>
        <source>My sales</source>
        <translation>Mis ventas</translation>
    </message>
    <message>
        <source>For who sells: what you won, what you have in hand, and what you did for it. It shows everybody their own numbers.</source>
        <translation>Para quien vende: lo que ha ganado, lo que tiene entre manos y lo que hizo por ello. Cada persona ve sus propias cifras.</translation>
    </message>
    <message>
        <source>Open pipeline by stage</source>
        <translation>Embudo abierto por etapa</translation>
    </message>
    <message>
        <source>Won value by month</source>
        <translation>Valor ganado por mes</translation>
    </message>
    <message>
        <source>What I did, by type</source>
        <translation>Lo que hice, por tipo</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Por qué se perdieron negocios</translation>
    </message>
    <message>
        <source>Team performance</source>
        <translation>Rendimiento del equipo</translation>
    </message>
    <message>
        <source>For who leads a team: who wins, how fast, what rots, and where leads stay.</source>
        <translation>Para quien dirige un equipo: quién gana, con qué rapidez, qué se estanca y de dónde vienen los leads.</translation>
    </message>
    <message>
        <source>Won value by owner</source>
        <translation>Valor ganado por responsable</translation>
    </message>
    <message>
        <source>Win rate by owner</source>
        <translation>Tasa de éxito por responsable</translation>
    </message>
    <message>
        <source>Open pipeline by owner and stage</source>
        <translation>Embudo abierto por responsable y etapa</translation>
    </message>
    <message>
        <source>Deals created by month</source>
        <translation>Negocios creados por mes</translation>
    </message>
    <message>
        <source>When activities are completed</source>
        <translation>Cuándo se completan las actividades</translation>
    </message>
    <message>
        <source>Lost value by reason</source>
        <translation>Valor perdido por motivo</translation>
    </message>
    <message>
        <source>Business at a glance</source>
        <translation>El negocio de un vistazo</translation>
    </message>
    <message>
        <source>For who owns the business: what comes in, what is to come, from where, and whether it grows.</source>
        <translation>Para quien es dueño de la empresa: qué entra, qué vendrá, de dónde, y si crece.</translation>
    </message>
    <message>
        <source>Won value by source</source>
        <translation>Valor ganado por fuente</translation>
    </message>
    <message>
        <source>Won value by industry</source>
        <translation>Valor ganado por sector</translation>
    </message>
    <message>
        <source>Leads created by month</source>
        <translation>Leads creados por mes</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Ha ocurrido algo inesperado.</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1 debe ser un número entero, no «%2».</translation>
    </message>
    <message>
        <source>%1 must be a number, not “%2”.</source>
        <translation>%1 debe ser un número, no «%2».</translation>
    </message>
    <message>
        <source>%1 can have %2 decimals at most.</source>
        <translation>%1 puede tener %2 decimales como máximo.</translation>
    </message>
    <message>
        <source>%1 must be an amount of money such as %2, not “%3”.</source>
        <translation>%1 debe ser un importe como %2, no «%3».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 is either yes or no, not “%2”.</source>
        <translation>%1 es sí o no, no «%2».</translation>
    </message>
    <message>
        <source>%1 is not a date that exists: “%2”. Type for example %3.</source>
        <translation>%1 no es una fecha que exista: «%2». Escriba por ejemplo %3.</translation>
    </message>
    <message>
        <source>%1 is not a day and time: “%2”. Type for example %3.</source>
        <translation>%1 no es un día y una hora: «%2». Escriba por ejemplo %3.</translation>
    </message>
    <message>
        <source>%1: there is no country called “%2”. Type its name or its two-letter code.</source>
        <translation>%1: no hay ningún país llamado «%2». Escriba su nombre o su código de dos letras.</translation>
    </message>
    <message>
        <source>%1: there is no currency called “%2”. Type its three-letter code, for example EUR.</source>
        <translation>%1: no hay ninguna moneda llamada «%2». Escriba su código de tres letras, por ejemplo EUR.</translation>
    </message>
</context>
<context>
    <name>DocumentPainter</name>
    <message numerus="yes">
        <source>First of %n page(s)</source>
        <translation>
            <numerusform>Primera de %n página</numerusform>
            <numerusform>Primera de %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Open it with its own program.</source>
        <translation>Esta imagen no se puede mostrar aquí. Ábrala con su propio programa.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here. Open it with its own program.</source>
        <translation>Esta imagen es demasiado grande para mostrarla aquí. Ábrala con su propio programa.</translation>
    </message>
    <message>
        <source>This picture is damaged or of a kind that cannot be shown.</source>
        <translation>Esta imagen está dañada o es de una clase que no se puede mostrar.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be shown.</source>
        <translation>Este PDF está dañado y no se puede mostrar.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Open it with its own program.</source>
        <translation>Este PDF está protegido con contraseña. Ábralo con su propio programa.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Este PDF no tiene páginas.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown here. Open it with its own program.</source>
        <translation>Este PDF no se puede mostrar aquí. Ábralo con su propio programa.</translation>
    </message>
    <message>
        <source>This text is in an unknown encoding. Open it with its own program.</source>
        <translation>Este texto está en una codificación desconocida. Ábralo con su propio programa.</translation>
    </message>
    <message>
        <source>There is no preview for this kind of file.</source>
        <translation>No hay vista previa para esta clase de archivo.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Solo se muestra el principio.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Choose another place.</source>
        <translation>«%1» no se puede escribir: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>La exportación se ha cancelado; no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Nothing was left there.</source>
        <translation>«%1» no se puede escribir: %2. Allí no ha quedado nada.</translation>
    </message>
    <message>
        <source>Only contacts can be written as vCards. Choose a CSV file.</source>
        <translation>Solo los contactos se pueden escribir como vCards. Elija un archivo CSV.</translation>
    </message>
    <message>
        <source>A workbook needs a file. Name one that ends in .xlsx.</source>
        <translation>Un libro de cálculo necesita un archivo. Nombre uno que termine en .xlsx.</translation>
    </message>
    <message>
        <source>This machine has no folder in memory, and a spreadsheet that is not finished must not lie on its disk. Choose a CSV file instead.</source>
        <translation>Este equipo no tiene ninguna carpeta en memoria, y una hoja de cálculo sin terminar no debe quedar en su disco. Elija en su lugar un archivo CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be begun.</source>
        <translation>No se puede empezar la hoja de cálculo.</translation>
    </message>
    <message>
        <source>There is no room in memory for the spreadsheet. Choose a CSV file instead.</source>
        <translation>No hay espacio en memoria para la hoja de cálculo. Elija en su lugar un archivo CSV.</translation>
    </message>
    <message>
        <source>A text in “%1” is longer than the %2 characters that a cell of a spreadsheet holds. Leave that column out, or choose a CSV file.</source>
        <translation>Un texto de «%1» supera los %2 caracteres que caben en una celda de una hoja de cálculo. Deje fuera esa columna o elija un archivo CSV.</translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation>no queda espacio</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“and”, “or” or the end; put a value of several words in quotes</source>
        <translation>«and», «or» o el final; ponga entre comillas un valor de varias palabras</translation>
    </message>
    <message>
        <source>fewer parentheses</source>
        <translation>menos paréntesis</translation>
    </message>
    <message>
        <source>“)”</source>
        <translation>«)»</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>el nombre de un campo</translation>
    </message>
    <message>
        <source>“empty”</source>
        <translation>«empty»</translation>
    </message>
    <message>
        <source>“empty” or “not empty”</source>
        <translation>«empty» o «not empty»</translation>
    </message>
    <message>
        <source>“in”</source>
        <translation>«in»</translation>
    </message>
    <message>
        <source>“(”</source>
        <translation>«(»</translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation>«,» o «)»</translation>
    </message>
    <message>
        <source>= or != for a field that is yes or no</source>
        <translation>= o != para un campo que es sí o no</translation>
    </message>
    <message>
        <source>a number with up to %1 decimals</source>
        <translation>un número con hasta %1 decimales</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number, with a point before the decimals</source>
        <translation>un número, con un punto ante los decimales</translation>
    </message>
    <message>
        <source>an amount such as 1250.50</source>
        <translation>un importe como 1250.50</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>a closing %1</source>
        <translation>un %1 de cierre</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>at “%1” (character %2)</source>
        <translation>en «%1» (carácter %2)</translation>
    </message>
    <message>
        <source>The filter cannot be understood %1. Expected: %2.</source>
        <translation>El filtro no se puede entender %1. Se esperaba: %2.</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a number, not with “%2”.</source>
        <translation>«%1» solo se puede comparar con un número, no con «%2».</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a date such as 2026-01-31, not with “%2”.</source>
        <translation>«%1» solo se puede comparar con una fecha como 2026-01-31, no con «%2».</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a moment or a day, not with “%2”.</source>
        <translation>«%1» solo se puede comparar con un momento o un día, no con «%2».</translation>
    </message>
    <message>
        <source>“%1” is either yes or no.</source>
        <translation>«%1» es sí o no.</translation>
    </message>
    <message>
        <source>“%1” is no date, so it cannot be compared with days.</source>
        <translation>«%1» no es una fecha, así que no se puede comparar con días.</translation>
    </message>
    <message>
        <source>“%1” cannot contain days. Ask whether it is before, after or within them.</source>
        <translation>«%1» no puede contener días. Pregunte si es antes, después o dentro de ellos.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with me or my team in this way.</source>
        <translation>«%1» no se puede comparar así conmigo ni con mi equipo.</translation>
    </message>
    <message>
        <source>Only texts are similar to others, and “%1” is none.</source>
        <translation>Solo los textos se parecen a otros, y «%1» no lo es.</translation>
    </message>
    <message>
        <source>“%1” is no date, so it has no anniversary.</source>
        <translation>«%1» no es una fecha, así que no tiene aniversario.</translation>
    </message>
    <message>
        <source>“%1” between needs two values.</source>
        <translation>«%1» con «between» necesita dos valores.</translation>
    </message>
    <message>
        <source>a condition is needed here, in braces.</source>
        <translation>aquí hace falta una condición, entre llaves.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>exactly one of these is needed here: %1.</source>
        <translation>aquí hace falta exactamente uno de estos: %1.</translation>
    </message>
    <message>
        <source>conditions can be nested %1 deep at most.</source>
        <translation>las condiciones se pueden anidar hasta %1 niveles como máximo.</translation>
    </message>
    <message>
        <source>a list of conditions is needed here.</source>
        <translation>aquí hace falta una lista de condiciones.</translation>
    </message>
    <message>
        <source>only one of has, count, sum, first and last can be asked.</source>
        <translation>solo se puede preguntar por uno de has, count, sum, first y last.</translation>
    </message>
    <message>
        <source>one of has, count, sum, first and last is needed here.</source>
        <translation>aquí hace falta uno de has, count, sum, first y last.</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>aquí hace falta true o false.</translation>
    </message>
    <message>
        <source>the number of a segment is needed here, as text.</source>
        <translation>aquí hace falta el número de un segmento, como texto.</translation>
    </message>
    <message>
        <source>a condition can compare in one way only.</source>
        <translation>una condición solo puede comparar de una manera.</translation>
    </message>
    <message>
        <source>one of these is needed here: %1.</source>
        <translation>aquí hace falta uno de estos: %1.</translation>
    </message>
    <message>
        <source>a list of values is needed here.</source>
        <translation>aquí hace falta una lista de valores.</translation>
    </message>
    <message>
        <source>a name is needed here.</source>
        <translation>aquí hace falta un nombre.</translation>
    </message>
    <message>
        <source>only true can stand here.</source>
        <translation>aquí solo puede estar true.</translation>
    </message>
    <message>
        <source>this filter is about “%1”, not about “%2”.</source>
        <translation>este filtro trata de «%1», no de «%2».</translation>
    </message>
    <message>
        <source>This filter is nested too deeply. Make it simpler.</source>
        <translation>Este filtro está anidado con demasiada profundidad. Simplifíquelo.</translation>
    </message>
    <message>
        <source>The filter cannot be read: it is not JSON from byte %1 on (%2).</source>
        <translation>El filtro no se puede leer: no es JSON a partir del byte %1 (%2).</translation>
    </message>
    <message>
        <source>a filter is needed here, in braces.</source>
        <translation>aquí hace falta un filtro, entre llaves.</translation>
    </message>
    <message>
        <source>the version of the filter is needed here, a number.</source>
        <translation>aquí hace falta la versión del filtro, un número.</translation>
    </message>
    <message>
        <source>this is version %1, and this program knows filters up to version %2. Use a newer one.</source>
        <translation>esta es la versión %1, y este programa conoce filtros hasta la versión %2. Use uno más reciente.</translation>
    </message>
    <message>
        <source>there is no kind of record called “%1”.</source>
        <translation>no hay ninguna clase de registro llamada «%1».</translation>
    </message>
    <message>
        <source>days are said by “unit” and one of “last”, “next” and “away”.</source>
        <translation>los días se indican con «unit» y uno de «last», «next» y «away».</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here.</source>
        <translation>aquí hace falta un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>day, week, month, quarter or year is needed here.</source>
        <translation>aquí hace falta day, week, month, quarter o year.</translation>
    </message>
    <message>
        <source>“me” or “my_team” is needed here.</source>
        <translation>aquí hace falta «me» o «my_team».</translation>
    </message>
    <message>
        <source>a whole number is needed here, as text.</source>
        <translation>aquí hace falta un número entero, como texto.</translation>
    </message>
    <message>
        <source>this cannot be a value of “%1”.</source>
        <translation>esto no puede ser un valor de «%1».</translation>
    </message>
    <message>
        <source>a number with up to %1 decimals is needed here, as text.</source>
        <translation>aquí hace falta un número con hasta %1 decimales, como texto.</translation>
    </message>
    <message>
        <source>a number is needed here.</source>
        <translation>aquí hace falta un número.</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 or a moment such as 2026-01-31T14:30:00Z is needed here.</source>
        <translation>aquí hace falta un día como 2026-01-31 o un momento como 2026-01-31T14:30:00Z.</translation>
    </message>
    <message>
        <source>a text is needed here.</source>
        <translation>aquí hace falta un texto.</translation>
    </message>
    <message>
        <source>The filter cannot be read at %1: %2</source>
        <translation>El filtro no se puede leer en %1: %2</translation>
    </message>
    <message>
        <source>“%1” has no value “%2”.</source>
        <translation>«%1» no tiene ningún valor «%2».</translation>
    </message>
    <message>
        <source>an amount such as 1250.50 is needed here, as text.</source>
        <translation>aquí hace falta un importe como 1250.50, como texto.</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31 is needed here.</source>
        <translation>aquí hace falta una fecha como 2026-01-31.</translation>
    </message>
    <message>
        <source>the name of a field, or “in segment”</source>
        <translation>el nombre de un campo, o «in segment»</translation>
    </message>
    <message>
        <source>the number of a segment</source>
        <translation>el número de un segmento</translation>
    </message>
    <message>
        <source>the name or number of a segment</source>
        <translation>el nombre o el número de un segmento</translation>
    </message>
    <message>
        <source>a relation and a field of it, such as orders.total_minor</source>
        <translation>una relación y un campo suyo, como orders.total_minor</translation>
    </message>
    <message>
        <source>the name of a relation</source>
        <translation>el nombre de una relación</translation>
    </message>
    <message>
        <source>“and” and a second value</source>
        <translation>«and» y un segundo valor</translation>
    </message>
    <message>
        <source>“all”</source>
        <translation>«all»</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= ~ ^, “is empty”, “is not empty”, “between” or “in (…)”</source>
        <translation>uno de = != &lt; &lt;= &gt; &gt;= ~ ^, «is empty», «is not empty», «between» o «in (…)»</translation>
    </message>
    <message>
        <source>“(”, or days such as “last 30 days”</source>
        <translation>«(», o días como «last 30 days»</translation>
    </message>
    <message>
        <source>“team”</source>
        <translation>«team»</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>un número hasta %1</translation>
    </message>
    <message>
        <source>“ago” or “ahead”</source>
        <translation>«ago» o «ahead»</translation>
    </message>
    <message>
        <source>day, week, month, quarter or year</source>
        <translation>day, week, month, quarter o year</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31, or days such as “today” or “last 30 days”</source>
        <translation>una fecha como 2026-01-31, o días como «today» o «last 30 days»</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31, a time such as 2026-01-31T14:30, or days such as “today” or “last 30 days”</source>
        <translation>un día como 2026-01-31, una hora como 2026-01-31T14:30, o días como «today» o «last 30 days»</translation>
    </message>
    <message>
        <source>%1 has no relation called “%2”. There are: %3.</source>
        <translation>%1 no tiene ninguna relación llamada «%2». Existen: %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be summed up. Choose a number or an amount of money.</source>
        <translation>«%1» no se puede sumar. Elija un número o un importe de dinero.</translation>
    </message>
    <message>
        <source>“%1” has no earliest and no latest value. Choose a date.</source>
        <translation>«%1» no tiene ni primer ni último valor. Elija una fecha.</translation>
    </message>
</context>
<context>
    <name>FilterEvaluator</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The segment “%1” asks for itself. Take it out of its own conditions.</source>
        <translation>El segmento «%1» pregunta por sí mismo. Quítelo de sus propias condiciones.</translation>
    </message>
</context>
<context>
    <name>FilterOperators</name>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>is spelled like</source>
        <translation>se escribe de forma parecida a</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>has its anniversary</source>
        <translation>tiene su aniversario</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>tiene alguno de</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>tiene a la vez</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>no tiene ninguno de</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es antes de</translation>
    </message>
    <message>
        <source>is not after</source>
        <translation>es como muy tarde</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es después de</translation>
    </message>
    <message>
        <source>is not before</source>
        <translation>es como muy pronto</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es más de</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menos de</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>es exactamente</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>está en</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>no está en</translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 es menos de %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 es como máximo %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 es más de %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 es al menos %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 es antes que %2</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <translation>%1 es como muy tarde %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 es después que %2</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <translation>%1 es como muy pronto %2</translation>
    </message>
    <message>
        <source>%1 comes before %2</source>
        <translation>%1 va antes que %2</translation>
    </message>
    <message>
        <source>%1 is %2 or comes before it</source>
        <translation>%1 es %2 o va antes</translation>
    </message>
    <message>
        <source>%1 comes after %2</source>
        <translation>%1 va después que %2</translation>
    </message>
    <message>
        <source>%1 is %2 or comes after it</source>
        <translation>%1 es %2 o va después</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 contiene %2</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 empieza por %2</translation>
    </message>
    <message>
        <source>%1 is similar to %2</source>
        <translation>%1 se parece a %2</translation>
    </message>
    <message>
        <source>the anniversary of %1 is on %2</source>
        <translation>el aniversario de %1 es %2</translation>
    </message>
    <message>
        <source>the anniversary of %1 is %2</source>
        <comment>today</comment>
        <translation>el aniversario de %1 es %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>today, yesterday or tomorrow</comment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <comment>a day</comment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>the anniversary of %1 is in %2</source>
        <comment>days</comment>
        <translation>el aniversario de %1 cae en %2</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <comment>days</comment>
        <translation>%1 cae en %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todo: %1</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1 donde %2</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nada cumple</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todas estas condiciones</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>Al menos una de estas condiciones</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>No</translation>
    </message>
    <message>
        <source>everything fits</source>
        <translation>todo cumple</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a group of conditions</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>conditions or values</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>conditions or values</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conditions or values</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 no es ninguno de los valores %2</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>no (%1)</translation>
    </message>
    <message>
        <source>%1 (where %2)</source>
        <comment>orders (where paid is yes)</comment>
        <translation>%1 (donde %2)</translation>
    </message>
    <message>
        <source>there are %1</source>
        <comment>orders</comment>
        <translation>hay %1</translation>
    </message>
    <message>
        <source>there are no %1</source>
        <comment>orders</comment>
        <translation>no hay %1</translation>
    </message>
    <message>
        <source>the number of %1</source>
        <comment>orders</comment>
        <translation>el número de %1</translation>
    </message>
    <message>
        <source>the sum of %1 over %2</source>
        <comment>total, orders</comment>
        <translation>la suma de «%1» de %2</translation>
    </message>
    <message>
        <source>the earliest %1 of %2</source>
        <comment>a date, orders</comment>
        <translation>la primera fecha «%1» de %2</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <comment>a date, orders</comment>
        <translation>la última fecha «%1» de %2</translation>
    </message>
    <message>
        <source>it is in the segment “%1”</source>
        <translation>está en el segmento «%1»</translation>
    </message>
    <message>
        <source>it is not in the segment “%1”</source>
        <translation>no está en el segmento «%1»</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 no está vacío</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation>%1 está entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 has all of %2</source>
        <translation>%1 incluye a la vez %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>me</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>mi equipo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>este trimestre</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>el mes pasado</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>el trimestre pasado</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>el año pasado</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semana próxima</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>el mes próximo</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>el trimestre próximo</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>el año próximo</translation>
    </message>
    <message numerus="yes">
        <source>the day %n day(s) ago</source>
        <translation>
            <numerusform>el día de hace %n día</numerusform>
            <numerusform>el día de hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the week %n week(s) ago</source>
        <translation>
            <numerusform>la semana de hace %n semana</numerusform>
            <numerusform>la semana de hace %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the month %n month(s) ago</source>
        <translation>
            <numerusform>el mes de hace %n mes</numerusform>
            <numerusform>el mes de hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quarter %n quarter(s) ago</source>
        <translation>
            <numerusform>el trimestre de hace %n trimestre</numerusform>
            <numerusform>el trimestre de hace %n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the year %n year(s) ago</source>
        <translation>
            <numerusform>el año de hace %n año</numerusform>
            <numerusform>el año de hace %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the day %n day(s) ahead</source>
        <translation>
            <numerusform>el día de dentro de %n día</numerusform>
            <numerusform>el día de dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the week %n week(s) ahead</source>
        <translation>
            <numerusform>la semana de dentro de %n semana</numerusform>
            <numerusform>la semana de dentro de %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the month %n month(s) ahead</source>
        <translation>
            <numerusform>el mes de dentro de %n mes</numerusform>
            <numerusform>el mes de dentro de %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quarter %n quarter(s) ahead</source>
        <translation>
            <numerusform>el trimestre de dentro de %n trimestre</numerusform>
            <numerusform>el trimestre de dentro de %n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the year %n year(s) ahead</source>
        <translation>
            <numerusform>el año de dentro de %n año</numerusform>
            <numerusform>el año de dentro de %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>el último día</numerusform>
            <numerusform>los últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n week(s)</source>
        <translation>
            <numerusform>la última semana</numerusform>
            <numerusform>las últimas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n month(s)</source>
        <translation>
            <numerusform>el último mes</numerusform>
            <numerusform>los últimos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n quarter(s)</source>
        <translation>
            <numerusform>el último trimestre</numerusform>
            <numerusform>los últimos %n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n year(s)</source>
        <translation>
            <numerusform>el último año</numerusform>
            <numerusform>los últimos %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>el próximo día</numerusform>
            <numerusform>los próximos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n week(s)</source>
        <translation>
            <numerusform>la próxima semana</numerusform>
            <numerusform>las próximas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n month(s)</source>
        <translation>
            <numerusform>el próximo mes</numerusform>
            <numerusform>los próximos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n quarter(s)</source>
        <translation>
            <numerusform>el próximo trimestre</numerusform>
            <numerusform>los próximos %n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n year(s)</source>
        <translation>
            <numerusform>el próximo año</numerusform>
            <numerusform>los próximos %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>un importe de dinero</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation>«%1» no se espera aquí</translation>
    </message>
    <message>
        <source>The formula cannot be read: %1 (at “%2”).</source>
        <translation>La fórmula no se puede leer: %1 (en «%2»).</translation>
    </message>
    <message>
        <source>a text has no end</source>
        <translation>un texto no tiene final</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>%1 is needed, not %2</source>
        <translation>hace falta %1, no %2</translation>
    </message>
    <message>
        <source>the two amounts have different currencies</source>
        <translation>los dos importes tienen monedas distintas</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>something is missing at the end</source>
        <translation>falta algo al final</translation>
    </message>
    <message>
        <source>%1 has no field called “%2”</source>
        <translation>%1 no tiene ningún campo llamado «%2»</translation>
    </message>
    <message>
        <source>formulas cannot calculate with “%1”</source>
        <translation>las fórmulas no pueden calcular con «%1»</translation>
    </message>
    <message>
        <source>%1() takes %2 values</source>
        <translation>%1() toma %2 valores</translation>
    </message>
    <message>
        <source>how many digits are kept is a number, not a calculation</source>
        <translation>la cantidad de cifras que se conservan es un número, no un cálculo</translation>
    </message>
    <message>
        <source>there is no function called “%1”</source>
        <translation>no hay ninguna función llamada «%1»</translation>
    </message>
    <message>
        <source>%1() is given too few or too many values</source>
        <translation>%1() recibe muy pocos o demasiados valores</translation>
    </message>
    <message>
        <source>text() takes whole numbers and dates; round a number first</source>
        <translation>text() toma números enteros y fechas; redondee antes el número</translation>
    </message>
    <message>
        <source>%1() takes numbers or dates</source>
        <translation>%1() toma números o fechas</translation>
    </message>
    <message>
        <source>%1() needs related records, for example %1(deals)</source>
        <translation>%1() necesita registros vinculados, por ejemplo %1(deals)</translation>
    </message>
    <message>
        <source>%1 has no related records called “%2”</source>
        <translation>%1 no tiene registros vinculados llamados «%2»</translation>
    </message>
    <message>
        <source>count() takes related records, no field of theirs</source>
        <translation>count() toma registros vinculados, no un campo suyo</translation>
    </message>
    <message>
        <source>%1() needs a field of the related records</source>
        <translation>%1() necesita un campo de los registros vinculados</translation>
    </message>
    <message>
        <source>only numbers can be added up</source>
        <translation>solo se pueden sumar números</translation>
    </message>
    <message>
        <source>a filter stands in quotes, for example &apos;status = won&apos;</source>
        <translation>un filtro va entre comillas, por ejemplo &apos;status = won&apos;</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidada con demasiada profundidad</translation>
    </message>
    <message>
        <source>“%1” would be calculated from itself.</source>
        <translation>«%1» se calcularía a partir de sí mismo.</translation>
    </message>
    <message>
        <source>A calculated field needs a formula.</source>
        <translation>Un campo calculado necesita una fórmula.</translation>
    </message>
</context>
<context>
    <name>Icalendar</name>
    <message>
        <source>The time zone &quot;%1&quot; is unknown; its times are taken as those of %2.</source>
        <translation>La zona horaria «%1» es desconocida; sus horas se toman como las de %2.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>It has no time to begin with.</source>
        <translation>No tiene hora en la que empezar.</translation>
    </message>
    <message>
        <source>“%1” is taken once: %2</source>
        <translation>«%1» se toma una vez: %2</translation>
    </message>
    <message>
        <source>This calendar is larger than %1 MB. Export it in parts, by year for example.</source>
        <translation>Este calendario supera los %1 MB. Expórtelo por partes, por años por ejemplo.</translation>
    </message>
    <message>
        <source>This is no calendar: it does not begin with BEGIN:VCALENDAR.</source>
        <translation>Esto no es un calendario: no empieza por BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>This calendar is of the old format vCalendar 1.0. Export it as iCalendar (.ics).</source>
        <translation>Este calendario es del antiguo formato vCalendar 1.0. Expórtelo como iCalendar (.ics).</translation>
    </message>
    <message>
        <source>This calendar is damaged: its parts do not end.</source>
        <translation>Este calendario está dañado: sus partes no terminan.</translation>
    </message>
    <message>
        <source>This calendar is damaged and cannot be read.</source>
        <translation>Este calendario está dañado y no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) say no time at which they take place and were left out.</source>
        <translation>
            <numerusform>%n cita no dice cuándo tiene lugar y se ha dejado fuera.</numerusform>
            <numerusform>%n citas no dicen cuándo tienen lugar y se han dejado fuera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The mapping says &quot;%1&quot;: &quot;%2&quot;; it must be one of %3.</source>
        <translation>La correspondencia dice «%1»: «%2»; debe ser uno de %3.</translation>
    </message>
    <message>
        <source>The mapping says &quot;%1&quot;: &quot;%2&quot;; it must be a single character.</source>
        <translation>La correspondencia dice «%1»: «%2»; debe ser un solo carácter.</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>filas pegadas</translation>
    </message>
    <message>
        <source>The mapping was saved by a newer version of Kith. Bring this program up to date, or map the columns by hand.</source>
        <translation>La correspondencia se guardó con una versión más reciente de Kith. Actualice este programa o asigne las columnas a mano.</translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot; that the file does not have.</source>
        <translation>La correspondencia nombra una columna «%1» que el archivo no tiene.</translation>
    </message>
    <message>
        <source>The mapping says so</source>
        <translation>Lo dice la correspondencia</translation>
    </message>
    <message>
        <source>The mapping is for &quot;%1&quot;; %2 can be imported.</source>
        <translation>La correspondencia es para «%1»; se puede importar %2.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The row is empty in all mapped columns.</source>
        <translation>La fila está vacía en todas las columnas asignadas.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is mapped to &quot;%2&quot;, which is nothing of a %3.</source>
        <translation>La columna «%1» está asignada a «%2», que no existe en %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date.</source>
        <translation>%1: «%2» no es una fecha.</translation>
    </message>
    <message>
        <source>Amounts are taken to be in %1.</source>
        <translation>Los importes se toman en %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country that is known here. Write its name or its two letters.</source>
        <translation>«%1» no es un país conocido aquí. Escriba su nombre o sus dos letras.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>«%1» se ha leído como %2.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company&apos;s domain</source>
        <translation>Dominio de la empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Empresa matriz</translation>
    </message>
    <message>
        <source>E-mail (work)</source>
        <translation>Correo (trabajo)</translation>
    </message>
    <message>
        <source>E-mail (private)</source>
        <translation>Correo (privado)</translation>
    </message>
    <message>
        <source>E-mail (other)</source>
        <translation>Correo (otro)</translation>
    </message>
    <message>
        <source>Phone (work)</source>
        <translation>Teléfono (trabajo)</translation>
    </message>
    <message>
        <source>Phone (mobile)</source>
        <translation>Teléfono (móvil)</translation>
    </message>
    <message>
        <source>Phone (private)</source>
        <translation>Teléfono (privado)</translation>
    </message>
    <message>
        <source>Phone (main)</source>
        <translation>Teléfono (centralita)</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número de la calle</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Calle, segunda línea</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Key in the other system</source>
        <translation>Clave en el otro sistema</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Fact: %1</source>
        <translation>Dato: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>La importación se ha cancelado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed.</source>
        <translation>Ha ocurrido algo inesperado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a name.</source>
        <translation>«%1» no se puede leer como un nombre.</translation>
    </message>
    <message>
        <source>The first row of the file cannot be read: %1</source>
        <translation>La primera fila del archivo no se puede leer: %1</translation>
    </message>
    <message>
        <source>No column of the file goes anywhere. Map at least one.</source>
        <translation>Ninguna columna del archivo tiene destino. Asigne al menos una.</translation>
    </message>
    <message>
        <source>%1 rows, %2 a second</source>
        <translation>%1 filas, %2 por segundo</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to &quot;%1&quot;: %2.</source>
        <translation>Las filas rechazadas no se pueden escribir en «%1»: %2.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the file has %2 columns. Is a delimiter inside a value not quoted?</source>
        <translation>La fila tiene %1 celdas, el archivo %2 columnas. ¿Hay un separador dentro de un valor sin comillas?</translation>
    </message>
    <message>
        <source>The row names nobody: it has no key, no name, and no e-mail address or phone number that can be read.</source>
        <translation>La fila no nombra a nadie: no tiene clave, ni nombre, ni dirección de correo o número de teléfono que se pueda leer.</translation>
    </message>
    <message>
        <source>No record here fits this row, and only updates were asked for.</source>
        <translation>Ningún registro existente corresponde a esta fila, y solo se pidieron actualizaciones.</translation>
    </message>
    <message>
        <source>Row %1 of the file is about the same record already.</source>
        <translation>La fila %1 del archivo ya trata del mismo registro.</translation>
    </message>
    <message>
        <source>Row %1 of the file calls the same company &quot;%2&quot;.</source>
        <translation>La fila %1 del archivo llama a la misma empresa «%2».</translation>
    </message>
    <message>
        <source>The company would be its own parent.</source>
        <translation>La empresa sería su propia matriz.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Row %1 of the file is about the same record and says something else for %2.</source>
        <translation>La fila %1 del archivo trata del mismo registro y dice otra cosa en %2.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to &quot;%1&quot;: %2. Choose another place.</source>
        <translation>Las filas rechazadas no se pueden escribir en «%1»: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Read as %1, cells separated by %2.</source>
        <translation>Leído como %1, celdas separadas por %2.</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Columnas dejadas fuera: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1 (%2 filas)</translation>
    </message>
    <message>
        <source>New values in your lists: %1.</source>
        <translation>Valores nuevos en sus listas: %1.</translation>
    </message>
    <message>
        <source>The row fits %1 records equally well. Give it a key of its own, or merge them first.</source>
        <translation>La fila corresponde por igual a %1 registros. Dele una clave propia o combínelos antes.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the path.</source>
        <translation>No hay ningún archivo «%1». Compruebe la ruta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; there is nothing to import.</source>
        <translation>«%1» está vacío; no hay nada que importar.</translation>
    </message>
    <message>
        <source>Looking again at %1 rows that contradict others or change what was there</source>
        <translation>Se examinan de nuevo %1 filas que contradicen a otras o han cambiado lo existente</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed while it was imported; nothing was changed here. Import it again.</source>
        <translation>«%1» se cambió mientras se importaba; aquí no se ha cambiado nada. Impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The row would change the record so that the row no longer fits it. Give it a key of its own.</source>
        <translation>La fila cambiaría el registro de modo que ya no le correspondería. Dele una clave propia.</translation>
    </message>
    <message>
        <source>More than %1 records have the same name, address or number. Give the row a key of its own.</source>
        <translation>Más de %1 registros tienen el mismo nombre, dirección o número. Dé a la fila una clave propia.</translation>
    </message>
    <message>
        <source>Read as vCards.</source>
        <translation>Leído como vCards.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file. Choose a CSV, TSV or vCard file.</source>
        <translation>«%1» no es un archivo. Elija un archivo CSV, TSV o vCard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be imported. Choose one of: %2.</source>
        <translation>«%1» no se puede importar. Elija uno de: %2.</translation>
    </message>
    <message>
        <source>vCards are about people. Choose contact, or a table of something else.</source>
        <translation>Las vCards tratan de personas. Elija contact, o una tabla de otra cosa.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Lead, by its key in the other system</source>
        <translation>Lead, por su clave en el otro sistema</translation>
    </message>
    <message>
        <source>Closed, or expected close while open</source>
        <translation>Cerrado, o cierre previsto mientras está abierto</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Ganado el</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Perdido el</translation>
    </message>
    <message>
        <source>Entered “%1”</source>
        <translation>Entrada en «%1»</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>%1: several are called &quot;%2&quot;.</source>
        <translation>%1: varios se llaman «%2».</translation>
    </message>
    <message>
        <source>%1: there is none called &quot;%2&quot;.</source>
        <translation>%1: ninguno se llama «%2».</translation>
    </message>
    <message>
        <source>%1: there is none called &quot;%2&quot;. Is &quot;%3&quot; meant?</source>
        <translation>%1: ninguno se llama «%2». ¿Quiere decir «%3»?</translation>
    </message>
    <message>
        <source>No lead has the key &quot;%1&quot;. Import the leads first.</source>
        <translation>Ningún lead tiene la clave «%1». Importe primero los leads.</translation>
    </message>
    <message>
        <source>Several leads have the key &quot;%1&quot;, from different systems.</source>
        <translation>Varios leads tienen la clave «%1», de sistemas distintos.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not an e-mail address.</source>
        <translation>%1: «%2» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Contact, by e-mail address</source>
        <translation>Contacto, por dirección de correo</translation>
    </message>
    <message>
        <source>Ticket, by its number</source>
        <translation>Ticket, por su número</translation>
    </message>
    <message>
        <source>No contact has the e-mail address &quot;%1&quot;.</source>
        <translation>Ningún contacto tiene la dirección de correo «%1».</translation>
    </message>
    <message>
        <source>Several contacts have the e-mail address &quot;%1&quot;.</source>
        <translation>Varios contactos tienen la dirección de correo «%1».</translation>
    </message>
    <message>
        <source>No ticket has the number &quot;%1&quot;.</source>
        <translation>Ningún ticket tiene el número «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no discount; as a share of 1, 0.15 is 15 %.</source>
        <translation>«%1» no es un descuento; como parte de 1, 0,15 es 15 %.</translation>
    </message>
    <message>
        <source>The row does not say which campaign it belongs to.</source>
        <translation>La fila no dice a qué campaña pertenece.</translation>
    </message>
    <message>
        <source>The row has no e-mail address, so nobody knows whose it is.</source>
        <translation>La fila no tiene dirección de correo, así que nadie sabe de quién es.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not the number of a line; lines count from 1.</source>
        <translation>%1: «%2» no es el número de una línea; las líneas cuentan desde 1.</translation>
    </message>
    <message>
        <source>The row has no order number. By it the order is found again; map its column.</source>
        <translation>La fila no tiene número de pedido. Por él se vuelve a encontrar el pedido; asigne su columna.</translation>
    </message>
    <message>
        <source>The row has a line of an order, but says neither what it is nor what it costs.</source>
        <translation>La fila tiene una línea de un pedido, pero no dice ni qué es ni cuánto cuesta.</translation>
    </message>
    <message>
        <source>What an order comes to is worked out from its lines.</source>
        <translation>Lo que suma un pedido se calcula de sus líneas.</translation>
    </message>
    <message>
        <source>Amounts are taken to be in %1, unless the order says another currency.</source>
        <translation>Los importes se toman en %1, salvo que el pedido diga otra moneda.</translation>
    </message>
    <message>
        <source>Campaign, by name or key</source>
        <translation>Campaña, por nombre o clave</translation>
    </message>
    <message>
        <source>First name, becomes part of the name</source>
        <translation>Nombre, pasa a ser parte del nombre completo</translation>
    </message>
    <message>
        <source>Last name, becomes part of the name</source>
        <translation>Apellido, pasa a ser parte del nombre completo</translation>
    </message>
    <message>
        <source>Who leads the team</source>
        <translation>Quién dirige el equipo</translation>
    </message>
    <message>
        <source>Customer, by its key in the other system</source>
        <translation>Cliente, por su clave en el otro sistema</translation>
    </message>
    <message>
        <source>Contact, by name</source>
        <translation>Contacto, por nombre</translation>
    </message>
    <message>
        <source>Line: product, by name or article number</source>
        <translation>Línea: producto, por nombre o referencia</translation>
    </message>
    <message>
        <source>Line: description</source>
        <translation>Línea: descripción</translation>
    </message>
    <message>
        <source>Line: quantity</source>
        <translation>Línea: cantidad</translation>
    </message>
    <message>
        <source>Line: unit price</source>
        <translation>Línea: precio unitario</translation>
    </message>
    <message>
        <source>Line: discount in %</source>
        <translation>Línea: descuento en %</translation>
    </message>
    <message>
        <source>Line: discount as a share (0.15 is 15 %)</source>
        <translation>Línea: descuento como parte (0,15 es 15 %)</translation>
    </message>
    <message>
        <source>Line: its number in the order</source>
        <translation>Línea: su número en el pedido</translation>
    </message>
    <message>
        <source>Several users are called &quot;%1&quot;.</source>
        <translation>Varios usuarios se llaman «%1».</translation>
    </message>
    <message>
        <source>Several orders have the number &quot;%1&quot;, from different systems. Say which system the file comes from.</source>
        <translation>Varios pedidos, de sistemas distintos, tienen el número «%1». Diga de qué sistema viene el archivo.</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot; yet, and the row does not say whose it is. Import orders before their lines, and say for both which system they come from.</source>
        <translation>Todavía no hay un pedido «%1», y la fila no dice de quién es. Importe los pedidos antes que sus líneas, y diga para ambos de qué sistema vienen.</translation>
    </message>
    <message>
        <source>Order &quot;%1&quot; is in the trash. Restore it, or empty the trash, and import again.</source>
        <translation>El pedido «%1» está en la papelera. Restáurelo, o vacíe la papelera, e importe de nuevo.</translation>
    </message>
    <message>
        <source>No customer has the key &quot;%1&quot;. Import the customers first, or map a column that names them.</source>
        <translation>Ningún cliente tiene la clave «%1». Importe primero los clientes, o asigne una columna que los nombre.</translation>
    </message>
    <message>
        <source>Several customers have the key &quot;%1&quot;, from different systems.</source>
        <translation>Varios clientes, de sistemas distintos, tienen la clave «%1».</translation>
    </message>
    <message>
        <source>No company is called &quot;%1&quot;, and unknown customers are to be rejected.</source>
        <translation>Ninguna empresa se llama «%1», y los clientes desconocidos se deben rechazar.</translation>
    </message>
    <message>
        <source>Several contacts are called &quot;%1&quot;. Map a column with their key or e-mail address.</source>
        <translation>Varios contactos se llaman «%1». Asigne una columna con su clave o su dirección de correo.</translation>
    </message>
    <message>
        <source>No contact is called &quot;%1&quot;, and unknown customers are to be rejected.</source>
        <translation>Ningún contacto se llama «%1», y los clientes desconocidos se deben rechazar.</translation>
    </message>
    <message>
        <source>No contact has the e-mail address &quot;%1&quot;, and the row does not say what they are called.</source>
        <translation>Ningún contacto tiene la dirección de correo «%1», y la fila no dice cómo se llama.</translation>
    </message>
    <message>
        <source>The file says two different things of line %1 of order &quot;%2&quot;.</source>
        <translation>El archivo dice dos cosas distintas de la línea %1 del pedido «%2».</translation>
    </message>
    <message>
        <source>%1: there is none called &quot;%2&quot;. There are: %3.</source>
        <translation>%1: no hay ninguno llamado «%2». Hay: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the other numbers of the column, whose decimal sign is &quot;%2&quot;. Write it like them.</source>
        <translation>«%1» no encaja con los demás números de la columna, cuyo signo decimal es «%2». Escríbalo como ellos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than %2 has. If it means thousands, say that the column&apos;s decimal sign is another one.</source>
        <translation>«%1» tiene más decimales que %2. Si se trata de miles, diga que el signo decimal de la columna es otro.</translation>
    </message>
    <message>
        <source>There is no currency called &quot;%1&quot;. Say its three-letter code, for example EUR.</source>
        <translation>No hay ninguna moneda llamada «%1». Diga su código de tres letras, por ejemplo EUR.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The desktop&apos;s keychain does not answer. Type the passphrase instead.</source>
        <translation>El depósito de claves del escritorio no responde. Escriba la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>LeadActions</name>
    <message>
        <source>“%1” is converted.</source>
        <translation>«%1» está convertido.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) disqualified.</source>
        <translation>
            <numerusform>%n lead descalificado.</numerusform>
            <numerusform>%n leads descalificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) closed as abandoned.</source>
        <translation>
            <numerusform>%n lead cerrado como abandonado.</numerusform>
            <numerusform>%n leads cerrados como abandonados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) begin anew.</source>
        <translation>
            <numerusform>%n lead empieza de nuevo.</numerusform>
            <numerusform>%n leads empiezan de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadScore</name>
    <message>
        <source>%1 %2</source>
        <comment>points and what they are for: +20 Has a phone number</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) of silence</source>
        <translation>
            <numerusform>%n semana de silencio</numerusform>
            <numerusform>%n semanas de silencio</numerusform>
        </translation>
    </message>
    <message>
        <source>A score cannot depend on “%1”. Use fields of the lead, of its contact, its company or its owner.</source>
        <translation>Una puntuación no puede depender de «%1». Use campos del lead, de su contacto, de su empresa o de su responsable.</translation>
    </message>
    <message>
        <source>A score cannot depend on days that move, on who looks at it, on related records or on segments, because it changes with the lead alone.</source>
        <translation>Una puntuación no puede depender de días que se mueven, de quien la mira, de registros vinculados ni de segmentos, porque cambia solo con el lead.</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>There is no metric “%1”. There are: %2, and measures over fields like count:deal or sum:deal.amount_minor.</source>
        <translation>No hay ningún indicador «%1». Hay: %2, y medidas sobre campos como count:deal o sum:deal.amount_minor.</translation>
    </message>
    <message>
        <source>%1: number</source>
        <translation>%1: número</translation>
    </message>
    <message>
        <source>How many records there are.</source>
        <translation>Cuántos registros hay.</translation>
    </message>
    <message>
        <source>%1: sum of %2</source>
        <translation>%1: suma de %2</translation>
    </message>
    <message>
        <source>The values of this field added up, amounts in the base currency.</source>
        <translation>Los valores de este campo sumados, los importes en la moneda base.</translation>
    </message>
    <message>
        <source>%1: mean of %2</source>
        <translation>%1: media de %2</translation>
    </message>
    <message>
        <source>%1: median of %2</source>
        <translation>%1: mediana de %2</translation>
    </message>
    <message>
        <source>The sum of the values that are filled in by their number; amounts in the base currency.</source>
        <translation>La suma de los valores rellenados dividida por su número; los importes en la moneda base.</translation>
    </message>
    <message>
        <source>Half of the values that are filled in are below it; amounts in the base currency.</source>
        <translation>La mitad de los valores rellenados está por debajo; los importes en la moneda base.</translation>
    </message>
    <message>
        <source>%1: largest %2</source>
        <translation>%1: mayor valor de %2</translation>
    </message>
    <message>
        <source>%1: smallest %2</source>
        <translation>%1: menor valor de %2</translation>
    </message>
    <message>
        <source>The largest value that is filled in; amounts in the base currency.</source>
        <translation>El mayor valor rellenado; los importes en la moneda base.</translation>
    </message>
    <message>
        <source>The smallest value that is filled in; amounts in the base currency.</source>
        <translation>El menor valor rellenado; los importes en la moneda base.</translation>
    </message>
    <message>
        <source>“%1” is no date. Choose another field.</source>
        <translation>«%1» no es una fecha. Elija otro campo.</translation>
    </message>
    <message>
        <source>“%1” holds no numbers that could be added up. Choose another field.</source>
        <translation>«%1» no contiene números que se puedan sumar. Elija otro campo.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Pipeline and deals</source>
        <translation>Embudo y negocios</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Customers and orders</source>
        <translation>Clientes y pedidos</translation>
    </message>
    <message>
        <source>Sources and costs</source>
        <translation>Fuentes y costes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousand millions</comment>
        <translation>%1 mil M</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>“%1” is no period. Understood are: all, today, yesterday, this month, last quarter, next year, last 30 days, next 2 weeks, 2026, 2026-Q1, 2026-03, 2026-W07 and 2026-01-01..2026-03-31.</source>
        <translation>«%1» no es un período. Se entienden: all, today, yesterday, this month, last quarter, next year, last 30 days, next 2 weeks, 2026, 2026-Q1, 2026-03, 2026-W07 y 2026-01-01..2026-03-31.</translation>
    </message>
    <message>
        <source>This question to the reports cannot be read: “%1” is not as it should be.</source>
        <translation>Esta pregunta a los informes no se puede leer: «%1» no es como debe ser.</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>trimestre %1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Open activities</source>
        <translation>Actividades abiertas</translation>
    </message>
    <message>
        <source>Activities that are not done. With a period: those created in it.</source>
        <translation>Actividades que no están completadas. Con un período: las creadas en él.</translation>
    </message>
    <message>
        <source>Activities per working day</source>
        <translation>Actividades por día laborable</translation>
    </message>
    <message>
        <source>Activities completed in the period, by its working days up to today as the settings have them.</source>
        <translation>Actividades completadas en el período, divididas por sus días laborables hasta hoy, tal como los dan los ajustes.</translation>
    </message>
    <message>
        <source>Activities per won deal</source>
        <translation>Actividades por negocio ganado</translation>
    </message>
    <message>
        <source>Activities completed in the period, by the deals won in it. A filter narrows the activities alone.</source>
        <translation>Actividades completadas en el período, divididas por los negocios ganados en él. Un filtro solo restringe las actividades.</translation>
    </message>
    <message>
        <source>Completed activities</source>
        <translation>Actividades hechas</translation>
    </message>
    <message>
        <source>Activities, by the day they were completed on.</source>
        <translation>Actividades, por el día en que se completaron.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>País de la empresa</translation>
    </message>
    <message>
        <source>Country of the contact</source>
        <translation>País del contacto</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Grupo de clientes</translation>
    </message>
    <message>
        <source>Revenue from order lines</source>
        <translation>Ingresos de líneas de pedido</translation>
    </message>
    <message>
        <source>Quantity times unit price less the discount of each line of an order, rounded half up line by line, in the base currency at the rate of the order&apos;s day. Freight, taxes and totals that were typed are no lines: where the lines of an order do not add up to its total, this number and the revenue of orders differ by just that. Drafts, cancelled and returned orders do not count.</source>
        <translation>Cantidad por precio unitario menos el descuento de cada línea de un pedido, redondeado línea por línea, en la moneda base al cambio del día del pedido. Portes, impuestos y totales escritos no son líneas: donde las líneas de un pedido no suman su total, este número y los ingresos de los pedidos difieren justo en eso. Los borradores y los pedidos cancelados y devueltos no cuentan.</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Categoría de productos</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Revenue of orders</source>
        <translation>Ingresos de los pedidos</translation>
    </message>
    <message>
        <source>Totals of the orders that are open, shipped or paid, by the day they were placed on and the exchange rate of that day. Drafts, cancelled and returned orders do not count.</source>
        <translation>Totales de los pedidos abiertos, enviados o pagados, por el día del pedido y el tipo de cambio de ese día. Los borradores y los pedidos cancelados y devueltos no cuentan.</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Número de pedidos</translation>
    </message>
    <message>
        <source>Orders that are open, shipped or paid, by the day they were placed on.</source>
        <translation>Pedidos abiertos, enviados o pagados, por el día del pedido.</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Valor medio de un pedido</translation>
    </message>
    <message>
        <source>Totals of the orders that are open, shipped or paid by the number of these orders.</source>
        <translation>Totales de los pedidos abiertos, enviados o pagados, divididos por el número de estos pedidos.</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>Puntuación de actualidad</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>Puntuación de frecuencia</translation>
    </message>
    <message>
        <source>Money score</source>
        <translation>Puntuación de gasto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>New customers (contacts)</source>
        <translation>Clientes nuevos (contactos)</translation>
    </message>
    <message>
        <source>Contacts by the day of their first order that counts.</source>
        <translation>Contactos por el día de su primer pedido que cuenta.</translation>
    </message>
    <message>
        <source>New customers (companies)</source>
        <translation>Clientes nuevos (empresas)</translation>
    </message>
    <message>
        <source>Companies by the day of their first order that counts.</source>
        <translation>Empresas por el día de su primer pedido que cuenta.</translation>
    </message>
    <message>
        <source>Lifetime value so far (contacts)</source>
        <translation>Valor del cliente hasta hoy (contactos)</translation>
    </message>
    <message>
        <source>Historic: revenue of all orders that count by the number of contacts who ordered. It foretells nothing.</source>
        <translation>Histórico: ingresos de todos los pedidos que cuentan, divididos por el número de contactos que pidieron. No predice nada.</translation>
    </message>
    <message>
        <source>Lifetime value so far (companies)</source>
        <translation>Valor del cliente hasta hoy (empresas)</translation>
    </message>
    <message>
        <source>Historic: revenue of all orders that count by the number of companies that ordered. It foretells nothing.</source>
        <translation>Histórico: ingresos de todos los pedidos que cuentan, divididos por el número de empresas que pidieron. No predice nada.</translation>
    </message>
    <message>
        <source>Days between orders (contacts)</source>
        <translation>Días entre pedidos (contactos)</translation>
    </message>
    <message>
        <source>Of contacts with two orders or more: the days from the first to the last order by the number of orders less one; median.</source>
        <translation>De los contactos con dos pedidos o más: los días del primer al último pedido, divididos por el número de pedidos menos uno; mediana.</translation>
    </message>
    <message>
        <source>Days between orders (companies)</source>
        <translation>Días entre pedidos (empresas)</translation>
    </message>
    <message>
        <source>Of companies with two orders or more: the days from the first to the last order by the number of orders less one; median.</source>
        <translation>De las empresas con dos pedidos o más: los días del primer al último pedido, divididos por el número de pedidos menos uno; mediana.</translation>
    </message>
    <message>
        <source>Customers by RFM (contacts)</source>
        <translation>Clientes por RFM (contactos)</translation>
    </message>
    <message>
        <source>Contacts with scores for how recently, how often and for how much they ordered, from 1 to 5 each.</source>
        <translation>Contactos con puntos por lo reciente, lo frecuente y lo cuantioso de sus pedidos, de 1 a 5 cada uno.</translation>
    </message>
    <message>
        <source>Customers by RFM (companies)</source>
        <translation>Clientes por RFM (empresas)</translation>
    </message>
    <message>
        <source>Companies with scores for how recently, how often and for how much they ordered, from 1 to 5 each.</source>
        <translation>Empresas con puntos por lo reciente, lo frecuente y lo cuantioso de sus pedidos, de 1 a 5 cada uno.</translation>
    </message>
    <message>
        <source>Revenue by RFM (contacts)</source>
        <translation>Ingresos por RFM (contactos)</translation>
    </message>
    <message>
        <source>Revenue of all orders of the contacts with RFM scores.</source>
        <translation>Ingresos de todos los pedidos de los contactos con puntos RFM.</translation>
    </message>
    <message>
        <source>Revenue by RFM (companies)</source>
        <translation>Ingresos por RFM (empresas)</translation>
    </message>
    <message>
        <source>Revenue of all orders of the companies with RFM scores.</source>
        <translation>Ingresos de todos los pedidos de las empresas con puntos RFM.</translation>
    </message>
    <message>
        <source>Churn (contacts)</source>
        <translation>Abandono (contactos)</translation>
    </message>
    <message>
        <source>Active are contacts who ordered in the 90 days before the period. Lost are those of them who ordered nothing in the 90 days from its first day on. Another number of days may be chosen.</source>
        <translation>Son activos los contactos que pidieron en los 90 días antes del período. Perdidos son los que de ellos no pidieron nada en los 90 días desde su primer día. Se puede elegir otro número de días.</translation>
    </message>
    <message>
        <source>Churn (companies)</source>
        <translation>Abandono (empresas)</translation>
    </message>
    <message>
        <source>Active are companies that ordered in the 90 days before the period. Lost are those of them that ordered nothing in the 90 days from its first day on. Another number of days may be chosen.</source>
        <translation>Son activas las empresas que pidieron en los 90 días antes del período. Perdidas son las que de ellas no pidieron nada en los 90 días desde su primer día. Se puede elegir otro número de días.</translation>
    </message>
    <message>
        <source>Customers who ordered (contacts)</source>
        <translation>Clientes que pidieron (contactos)</translation>
    </message>
    <message>
        <source>Contacts with an order in the period that counts; each once.</source>
        <translation>Contactos con un pedido en el período que cuenta; cada uno una vez.</translation>
    </message>
    <message>
        <source>Customers that ordered (companies)</source>
        <translation>Clientes que pidieron (empresas)</translation>
    </message>
    <message>
        <source>Companies with an order in the period that counts; each once.</source>
        <translation>Empresas con un pedido en el período que cuenta; cada una una vez.</translation>
    </message>
    <message>
        <source>Purchase frequency (contacts)</source>
        <translation>Frecuencia de compra (contactos)</translation>
    </message>
    <message>
        <source>Orders of contacts in the period by the contacts who placed them.</source>
        <translation>Pedidos de contactos en el período, divididos por los contactos que los hicieron.</translation>
    </message>
    <message>
        <source>Purchase frequency (companies)</source>
        <translation>Frecuencia de compra (empresas)</translation>
    </message>
    <message>
        <source>Orders of companies in the period by the companies that placed them.</source>
        <translation>Pedidos de empresas en el período, divididos por las empresas que los hicieron.</translation>
    </message>
    <message>
        <source>Repeat rate (contacts)</source>
        <translation>Tasa de repetición (contactos)</translation>
    </message>
    <message>
        <source>Contacts with two orders or more in the period, by all contacts who ordered in it.</source>
        <translation>Contactos con dos pedidos o más en el período, divididos por todos los que pidieron en él.</translation>
    </message>
    <message>
        <source>Repeat rate (companies)</source>
        <translation>Tasa de repetición (empresas)</translation>
    </message>
    <message>
        <source>Companies with two orders or more in the period, by all companies that ordered in it.</source>
        <translation>Empresas con dos pedidos o más en el período, divididas por todas las que pidieron en él.</translation>
    </message>
    <message>
        <source>Retention (contacts)</source>
        <translation>Retención (contactos)</translation>
    </message>
    <message>
        <source>Contacts by the month of their first order: how many of them ordered in each month after it, by all of them. Month 0 is 100 %. As a whole: those who ordered in any later month.</source>
        <translation>Contactos por el mes de su primer pedido: cuántos de ellos pidieron en cada mes posterior, dividido por todos. El mes 0 es el 100 %. En conjunto: los que pidieron en cualquier mes posterior.</translation>
    </message>
    <message>
        <source>Retention (companies)</source>
        <translation>Retención (empresas)</translation>
    </message>
    <message>
        <source>Companies by the month of their first order: how many of them ordered in each month after it, by all of them. Month 0 is 100 %. As a whole: those that ordered in any later month.</source>
        <translation>Empresas por el mes de su primer pedido: cuántas de ellas pidieron en cada mes posterior, dividido por todas. El mes 0 es el 100 %. En conjunto: las que pidieron en cualquier mes posterior.</translation>
    </message>
    <message>
        <source>Month of the first order</source>
        <translation>Mes del primer pedido</translation>
    </message>
    <message>
        <source>Months later</source>
        <translation>Meses después</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Of the deals that entered the first stage in the period, those that reached each stage or a later one by now, or were won. Skipping a stage counts as passing it, and moving back does not take anything away.</source>
        <translation>De los negocios que entraron en la primera etapa en el período, los que hasta ahora alcanzaron cada etapa o una posterior, o se ganaron. Saltarse una etapa cuenta como pasarla, y volver atrás no quita nada.</translation>
    </message>
    <message>
        <source>Funnel conversion</source>
        <translation>Conversión del embudo</translation>
    </message>
    <message>
        <source>Of the deals that entered the first stage in the period, the share that reached each stage or a later one by now, or was won; in all, the share that was won. It rises while some are still open.</source>
        <translation>De los negocios que entraron en la primera etapa en el período, la parte que hasta ahora alcanzó cada etapa o una posterior, o se ganó; en total, la parte que se ganó. Sube mientras algunos siguen abiertos.</translation>
    </message>
    <message>
        <source>Step from stage to stage</source>
        <translation>Paso de etapa a etapa</translation>
    </message>
    <message>
        <source>How often deals left a stage forwards in the period (to a later stage, or won), by how often they left it at all: forwards, back or lost.</source>
        <translation>Cuántas veces los negocios dejaron una etapa hacia delante en el período (a una etapa posterior, o ganados), dividido por cuántas veces la dejaron en total: hacia delante, hacia atrás o perdidos.</translation>
    </message>
    <message>
        <source>Sales velocity</source>
        <translation>Velocidad de ventas</translation>
    </message>
    <message>
        <source>Open deals times the win rate times the average deal size, by the mean sales cycle in days. Rate, size and cycle are those of the last 12 months.</source>
        <translation>Negocios abiertos por la tasa de éxito por el tamaño medio de un negocio, dividido por el ciclo de venta medio en días. Tasa, tamaño y ciclo son los de los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Pipeline waterfall</source>
        <translation>Cascada del embudo</translation>
    </message>
    <message>
        <source>Value of the open deals expected to be closed in the period, from its beginning to its end (or now): opening + created + reopened + increased + pulled in - decreased - pushed out - won - lost - deleted = closing. As the deals were known at the time; imported ones as their histories tell. Open deals are worth what the exchange rate of the end says.</source>
        <translation>Valor de los negocios abiertos cuyo cierre se espera en el período, de su comienzo a su fin (o a ahora): inicio + creado + reabierto + aumentado + adelantado - disminuido - aplazado - ganado - perdido - eliminado = final. Tal como se conocían entonces los negocios; los importados, según su historial. Los negocios abiertos valen lo que dice el tipo de cambio del final.</translation>
    </message>
    <message>
        <source>Overdue pipeline</source>
        <translation>Embudo vencido</translation>
    </message>
    <message>
        <source>Amounts of the open deals that were expected to be closed before today. They are in no forecast until they have a new date.</source>
        <translation>Importes de los negocios abiertos cuyo cierre se esperaba antes de hoy. No están en ninguna previsión hasta que tengan una fecha nueva.</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Exactitud de las previsiones</translation>
    </message>
    <message>
        <source>1 - |forecast - won| / won: how close the weighted forecast that was noted at the beginning of the period came to what was won in it.</source>
        <translation>1 - |previsión - ganado| / ganado: cuánto se acercó la previsión ponderada que se anotó al comienzo del período a lo que se ganó en él.</translation>
    </message>
    <message>
        <source>Forecast: commit</source>
        <translation>Previsión: comprometido</translation>
    </message>
    <message>
        <source>Value won in the period, and of the open deals in the category Commit that are expected to be closed in it from today on.</source>
        <translation>Valor ganado en el período, y el de los negocios abiertos de la categoría Comprometido cuyo cierre se espera en él desde hoy.</translation>
    </message>
    <message>
        <source>Forecast: best case</source>
        <translation>Previsión: mejor caso</translation>
    </message>
    <message>
        <source>Value won in the period, and of the open deals in the categories Commit and Best case that are expected to be closed in it from today on.</source>
        <translation>Valor ganado en el período, y el de los negocios abiertos de las categorías Comprometido y Mejor caso cuyo cierre se espera en él desde hoy.</translation>
    </message>
    <message>
        <source>Forecast: pipeline</source>
        <translation>Previsión: embudo</translation>
    </message>
    <message>
        <source>Value won in the period, and of all open deals that are expected to be closed in it from today on, but those left out of the forecast.</source>
        <translation>Valor ganado en el período, y el de todos los negocios abiertos cuyo cierre se espera en él desde hoy, salvo los dejados fuera de la previsión.</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>Previsión ponderada</translation>
    </message>
    <message>
        <source>Value won in the period, and of each open deal that is expected to be closed in it from today on its amount times its probability. Lost deals are never in it, overdue ones are apart.</source>
        <translation>Valor ganado en el período, y de cada negocio abierto cuyo cierre se espera en él desde hoy su importe por su probabilidad. Los negocios perdidos nunca están en ella, los vencidos van aparte.</translation>
    </message>
    <message>
        <source>Quota attainment</source>
        <translation>Cumplimiento de la cuota</translation>
    </message>
    <message>
        <source>Value won in the period, by the quota for it: the goals for value won of the person or the team; for all, that of everybody together, else those of all people.</source>
        <translation>Valor ganado en el período, dividido por la cuota: los objetivos de valor ganado de la persona o del equipo; para todos, el de todos juntos, si no los de todas las personas.</translation>
    </message>
    <message>
        <source>Quota pace</source>
        <translation>Ritmo de la cuota</translation>
    </message>
    <message>
        <source>The attainment of the quota, by the share of the period&apos;s working days that have passed. 100 % is just on time.</source>
        <translation>El cumplimiento de la cuota, dividido por la parte de los días laborables del período que han pasado. 100 % es justo a tiempo.</translation>
    </message>
    <message>
        <source>Pipeline coverage</source>
        <translation>Cobertura del embudo</translation>
    </message>
    <message>
        <source>Value of the open deals expected to be closed in the period from today on, by what is still missing to its quota. Nothing is missing: the quota is met.</source>
        <translation>Valor de los negocios abiertos cuyo cierre se espera en el período desde hoy, dividido por lo que falta aún para la cuota. No falta nada: la cuota está cumplida.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>Por qué se descartó</translation>
    </message>
    <message>
        <source>Leads answered in time</source>
        <translation>Leads respondidos a tiempo</translation>
    </message>
    <message>
        <source>Of the leads created in the period, those answered within the working time that the settings ask for, by all that were answered or should have been by now.</source>
        <translation>De los leads creados en el período, los respondidos dentro del tiempo de trabajo que piden los ajustes, divididos por todos los que se respondieron o ya deberían haberse respondido.</translation>
    </message>
    <message>
        <source>Converted leads</source>
        <translation>Leads convertidos</translation>
    </message>
    <message>
        <source>Leads converted, by the day they were converted on.</source>
        <translation>Leads convertidos, por el día de su conversión.</translation>
    </message>
    <message>
        <source>From lead to won deal</source>
        <translation>Del lead al negocio ganado</translation>
    </message>
    <message>
        <source>Of the leads created in the period, those whose deal is won by now, by all of them.</source>
        <translation>De los leads creados en el período, aquellos cuyo negocio está ganado hasta ahora, divididos por todos.</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Leads abiertos</translation>
    </message>
    <message>
        <source>Leads that are new, in progress or qualified now. With a period: those created in it.</source>
        <translation>Leads que ahora son nuevos, están en curso o cualificados. Con un período: los creados en él.</translation>
    </message>
    <message>
        <source>Leads created</source>
        <translation>Leads creados</translation>
    </message>
    <message>
        <source>Leads, by the day they were created on.</source>
        <translation>Leads, por el día de su creación.</translation>
    </message>
    <message>
        <source>Lead conversion</source>
        <translation>Conversión de leads</translation>
    </message>
    <message>
        <source>Of the leads created in the period, those that are converted by now, by all of them.</source>
        <translation>De los leads creados en el período, los convertidos hasta ahora, divididos por todos.</translation>
    </message>
    <message>
        <source>First response to leads (median)</source>
        <translation>Primera respuesta a leads (mediana)</translation>
    </message>
    <message>
        <source>Working hours from the creation of a lead to the first response; half of the leads that were answered waited less. By the day they were created on.</source>
        <translation>Horas de trabajo desde la creación de un lead hasta la primera respuesta; la mitad de los leads respondidos esperó menos. Por el día de su creación.</translation>
    </message>
    <message>
        <source>First response to leads (nine of ten)</source>
        <translation>Primera respuesta a leads (nueve de diez)</translation>
    </message>
    <message>
        <source>Working hours from the creation of a lead to the first response; nine of ten leads that were answered waited less. By the day they were created on.</source>
        <translation>Horas de trabajo desde la creación de un lead hasta la primera respuesta; nueve de diez leads respondidos esperaron menos. Por el día de su creación.</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Negocios abiertos</translation>
    </message>
    <message>
        <source>Deals that are open now. With a period: those expected to be closed in it.</source>
        <translation>Negocios abiertos ahora. Con un período: aquellos cuyo cierre se espera en él.</translation>
    </message>
    <message>
        <source>Open pipeline value</source>
        <translation>Valor del embudo abierto</translation>
    </message>
    <message>
        <source>Amounts of the deals that are open now, by today&apos;s exchange rate. With a period: of those expected to be closed in it.</source>
        <translation>Importes de los negocios abiertos ahora, al tipo de cambio de hoy. Con un período: de aquellos cuyo cierre se espera en él.</translation>
    </message>
    <message>
        <source>Weighted pipeline value</source>
        <translation>Valor ponderado del embudo</translation>
    </message>
    <message>
        <source>Of each open deal its amount times its probability (its own, else that of its stage), added up. With a period: of the deals expected to be closed in it.</source>
        <translation>De cada negocio abierto, su importe por su probabilidad (la propia, si no la de su etapa), sumados. Con un período: de los negocios cuyo cierre se espera en él.</translation>
    </message>
    <message>
        <source>Rotting deals</source>
        <translation>Negocios estancados</translation>
    </message>
    <message>
        <source>Open deals that nobody has touched for longer than their stage allows and for which nothing is planned soon, by all open deals.</source>
        <translation>Negocios abiertos que nadie ha tocado desde hace más de lo que permite su etapa y para los que no hay nada previsto pronto, divididos por todos los negocios abiertos.</translation>
    </message>
    <message>
        <source>Rotting deals by value</source>
        <translation>Negocios estancados por valor</translation>
    </message>
    <message>
        <source>Amounts of the open deals that nobody has touched for longer than their stage allows and for which nothing is planned soon, by the amounts of all open deals.</source>
        <translation>Importes de los negocios abiertos que nadie ha tocado desde hace más de lo que permite su etapa y para los que no hay nada previsto pronto, divididos por los importes de todos los negocios abiertos.</translation>
    </message>
    <message>
        <source>Pushes of open deals</source>
        <translation>Aplazamientos de negocios abiertos</translation>
    </message>
    <message>
        <source>How often the expected close of open deals was moved to a later month, added up.</source>
        <translation>Cuántas veces se aplazó a un mes posterior el cierre esperado de negocios abiertos, sumado.</translation>
    </message>
    <message>
        <source>Deals pushed three times and more</source>
        <translation>Negocios aplazados tres veces o más</translation>
    </message>
    <message>
        <source>Open deals whose expected close was moved to a later month three times or more, by all open deals.</source>
        <translation>Negocios abiertos cuyo cierre esperado se aplazó a un mes posterior tres veces o más, divididos por todos los negocios abiertos.</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Negocios ganados</translation>
    </message>
    <message>
        <source>Deals won, by the day they were closed on.</source>
        <translation>Negocios ganados, por el día de su cierre.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Valor ganado</translation>
    </message>
    <message>
        <source>Amounts of the deals won, by the day they were closed on and the exchange rate of that day.</source>
        <translation>Importes de los negocios ganados, por el día de su cierre y el tipo de cambio de ese día.</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Negocios perdidos</translation>
    </message>
    <message>
        <source>Deals lost, by the day they were closed on.</source>
        <translation>Negocios perdidos, por el día de su cierre.</translation>
    </message>
    <message>
        <source>Lost value</source>
        <translation>Valor perdido</translation>
    </message>
    <message>
        <source>Amounts of the deals lost, by the day they were closed on and the exchange rate of that day.</source>
        <translation>Importes de los negocios perdidos, por el día de su cierre y el tipo de cambio de ese día.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>Deals won, by all deals won or lost, by the day they were closed on.</source>
        <translation>Negocios ganados, divididos por todos los ganados o perdidos, por el día de su cierre.</translation>
    </message>
    <message>
        <source>Win rate by value</source>
        <translation>Tasa de éxito por valor</translation>
    </message>
    <message>
        <source>Amounts of the deals won, by the amounts of all deals won or lost, by the day they were closed on.</source>
        <translation>Importes de los negocios ganados, divididos por los importes de todos los ganados o perdidos, por el día de su cierre.</translation>
    </message>
    <message>
        <source>Average deal size</source>
        <translation>Tamaño medio de un negocio</translation>
    </message>
    <message>
        <source>Amounts of the deals won, by their number, by the day they were closed on. A deal without an amount counts as 0.</source>
        <translation>Importes de los negocios ganados, divididos por su número, por el día de su cierre. Un negocio sin importe cuenta como 0.</translation>
    </message>
    <message>
        <source>Sales cycle (median)</source>
        <translation>Ciclo de venta (mediana)</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to its close; half of the deals won took less. By the day they were closed on.</source>
        <translation>Días desde la creación de un negocio hasta su cierre; la mitad de los negocios ganados tardó menos. Por el día de su cierre.</translation>
    </message>
    <message>
        <source>Sales cycle (three quarters)</source>
        <translation>Ciclo de venta (tres cuartos)</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to its close; three quarters of the deals won took less. By the day they were closed on.</source>
        <translation>Días desde la creación de un negocio hasta su cierre; tres cuartos de los negocios ganados tardaron menos. Por el día de su cierre.</translation>
    </message>
    <message>
        <source>Sales cycle (mean)</source>
        <translation>Ciclo de venta (media)</translation>
    </message>
    <message>
        <source>Days from the creation of a deal to its close, added up for the deals won and divided by their number. By the day they were closed on.</source>
        <translation>Días desde la creación de un negocio hasta su cierre, sumados para los negocios ganados y divididos por su número. Por el día de su cierre.</translation>
    </message>
    <message>
        <source>From lead to close (median)</source>
        <translation>Del lead al cierre (mediana)</translation>
    </message>
    <message>
        <source>Days from the creation of the lead that a deal came from to the deal&apos;s close; half of the deals won took less. Deals without a lead are left out. By the day they were closed on.</source>
        <translation>Días desde la creación del lead del que viene el negocio hasta el cierre del negocio; la mitad de los negocios ganados tardó menos. Los negocios sin lead se dejan fuera. Por el día de su cierre.</translation>
    </message>
    <message>
        <source>From lead to close (three quarters)</source>
        <translation>Del lead al cierre (tres cuartos)</translation>
    </message>
    <message>
        <source>Days from the creation of the lead that a deal came from to the deal&apos;s close; three quarters of the deals won took less. Deals without a lead are left out. By the day they were closed on.</source>
        <translation>Días desde la creación del lead del que viene el negocio hasta el cierre del negocio; tres cuartos de los negocios ganados tardaron menos. Los negocios sin lead se dejan fuera. Por el día de su cierre.</translation>
    </message>
    <message>
        <source>From lead to close (mean)</source>
        <translation>Del lead al cierre (media)</translation>
    </message>
    <message>
        <source>Days from the creation of the lead that a deal came from to the deal&apos;s close, added up for the deals won and divided by their number. Deals without a lead are left out.</source>
        <translation>Días desde la creación del lead del que viene el negocio hasta el cierre del negocio, sumados para los negocios ganados y divididos por su número. Los negocios sin lead se dejan fuera.</translation>
    </message>
    <message>
        <source>Deals created</source>
        <translation>Negocios creados</translation>
    </message>
    <message>
        <source>Deals, by the day they were created on.</source>
        <translation>Negocios, por el día de su creación.</translation>
    </message>
    <message>
        <source>Value of deals created</source>
        <translation>Valor de los negocios creados</translation>
    </message>
    <message>
        <source>Amounts of deals, by the day they were created on: of closed ones by the rate of the day they were closed on, of open ones by today&apos;s.</source>
        <translation>Importes de los negocios, por el día de su creación: de los cerrados al cambio del día de su cierre, de los abiertos al de hoy.</translation>
    </message>
    <message>
        <source>Win rate of deals created</source>
        <translation>Tasa de éxito de los negocios creados</translation>
    </message>
    <message>
        <source>Of the deals created in the period, those that are won by now, by all of them. It rises while some are still open.</source>
        <translation>De los negocios creados en el período, los ganados hasta ahora, divididos por todos. Sube mientras algunos siguen abiertos.</translation>
    </message>
    <message>
        <source>Still open of deals created</source>
        <translation>Aún abiertos de los negocios creados</translation>
    </message>
    <message>
        <source>Of the deals created in the period, those that are still open, by all of them.</source>
        <translation>De los negocios creados en el período, los que siguen abiertos, divididos por todos.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Embudo de ventas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Product (of the largest line)</source>
        <translation>Producto (de la línea mayor)</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Motivo de la pérdida</translation>
    </message>
    <message>
        <source>Won reason</source>
        <translation>Motivo de la ganancia</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competidor</translation>
    </message>
    <message>
        <source>Completeness of contacts</source>
        <translation>Compleción de los contactos</translation>
    </message>
    <message>
        <source>How much of what matters is filled in, on average: last name 20, e-mail address 25, phone number 15, company 15, country 10, owner 10, source 5 of 100.</source>
        <translation>Cuánto de lo que importa está rellenado, de media: apellido 20, correo 25, teléfono 15, empresa 15, país 10, responsable 10, fuente 5 de 100.</translation>
    </message>
    <message>
        <source>Completeness of companies</source>
        <translation>Compleción de las empresas</translation>
    </message>
    <message>
        <source>How much of what matters is filled in, on average: domain 20, phone number 15, city 15, country 15, industry 15, size 10, owner 10 of 100.</source>
        <translation>Cuánto de lo que importa está rellenado, de media: dominio 20, teléfono 15, ciudad 15, país 15, sector 15, tamaño 10, responsable 10 de 100.</translation>
    </message>
    <message>
        <source>Completeness of leads</source>
        <translation>Compleción de los leads</translation>
    </message>
    <message>
        <source>How much of what matters is filled in, on average: last name 20, e-mail address 25, phone number 15, company 15, source 15, owner 10 of 100.</source>
        <translation>Cuánto de lo que importa está rellenado, de media: apellido 20, correo 25, teléfono 15, empresa 15, fuente 15, responsable 10 de 100.</translation>
    </message>
    <message>
        <source>Completeness of deals</source>
        <translation>Compleción de los negocios</translation>
    </message>
    <message>
        <source>How much of what matters is filled in, on average: amount 30, expected close 25, company 25, owner 10, source 10 of 100.</source>
        <translation>Cuánto de lo que importa está rellenado, de media: importe 30, cierre esperado 25, empresa 25, responsable 10, fuente 10 de 100.</translation>
    </message>
    <message>
        <source>Possible duplicates among contacts</source>
        <translation>Posibles duplicados entre los contactos</translation>
    </message>
    <message>
        <source>Contacts that share with another one a normalised e-mail address, a normalised phone number, or name and company to the letter, by all contacts. Looked for once a day; what is merely similar does not count.</source>
        <translation>Contactos que comparten con otro una dirección de correo normalizada, un número de teléfono normalizado, o nombre y empresa al pie de la letra, divididos por todos los contactos. Se buscan una vez al día; lo que solo es parecido no cuenta.</translation>
    </message>
    <message>
        <source>Possible duplicates among companies</source>
        <translation>Posibles duplicados entre las empresas</translation>
    </message>
    <message>
        <source>Companies that share with another one a normalised e-mail address, a normalised phone number, or name and city to the letter, by all companies. Looked for once a day; what is merely similar does not count.</source>
        <translation>Empresas que comparten con otra una dirección de correo normalizada, un número de teléfono normalizado, o nombre y ciudad al pie de la letra, divididas por todas las empresas. Se buscan una vez al día; lo que solo es parecido no cuenta.</translation>
    </message>
    <message>
        <source>Contacts out of touch</source>
        <translation>Contactos sin trato</translation>
    </message>
    <message>
        <source>Contacts older than twelve months with no completed activity and no note in the last twelve months, by all contacts.</source>
        <translation>Contactos de más de doce meses sin actividad completada ni nota en los últimos doce meses, divididos por todos los contactos.</translation>
    </message>
    <message>
        <source>Companies out of touch</source>
        <translation>Empresas sin trato</translation>
    </message>
    <message>
        <source>Companies older than twelve months with no completed activity and no note in the last twelve months, by all companies.</source>
        <translation>Empresas de más de doce meses sin actividad completada ni nota en los últimos doce meses, divididas por todas las empresas.</translation>
    </message>
    <message>
        <source>Invalid e-mail addresses</source>
        <translation>Direcciones de correo no válidas</translation>
    </message>
    <message>
        <source>Contacts with an e-mail address that is not one or that mails came back from, by all contacts with an e-mail address.</source>
        <translation>Contactos con una dirección de correo que no lo es o de la que volvieron mensajes, divididos por todos los contactos con dirección de correo.</translation>
    </message>
    <message>
        <source>Invalid phone numbers</source>
        <translation>Números de teléfono no válidos</translation>
    </message>
    <message>
        <source>Contacts with a phone number that is not one, by all contacts with a phone number.</source>
        <translation>Contactos con un número de teléfono que no lo es, divididos por todos los contactos con número de teléfono.</translation>
    </message>
    <message>
        <source>Contacts without an owner</source>
        <translation>Contactos sin responsable</translation>
    </message>
    <message>
        <source>Contacts nobody looks after, by all contacts.</source>
        <translation>Contactos de los que nadie se ocupa, divididos por todos los contactos.</translation>
    </message>
    <message>
        <source>Companies without an owner</source>
        <translation>Empresas sin responsable</translation>
    </message>
    <message>
        <source>Companies nobody looks after, by all companies.</source>
        <translation>Empresas de las que nadie se ocupa, divididas por todas las empresas.</translation>
    </message>
    <message>
        <source>Leads without an owner</source>
        <translation>Leads sin responsable</translation>
    </message>
    <message>
        <source>Leads nobody looks after, by all leads.</source>
        <translation>Leads de los que nadie se ocupa, divididos por todos los leads.</translation>
    </message>
    <message>
        <source>Deals without an owner</source>
        <translation>Negocios sin responsable</translation>
    </message>
    <message>
        <source>Deals nobody looks after, by all deals.</source>
        <translation>Negocios de los que nadie se ocupa, divididos por todos los negocios.</translation>
    </message>
    <message>
        <source>Health of the data by week</source>
        <translation>Salud de los datos por semana</translation>
    </message>
    <message>
        <source>Each number about the quality of the data as it was seen once a week; the latest of each week. As a whole: the completeness of contacts.</source>
        <translation>Cada número sobre la calidad de los datos, tal como se vio una vez por semana; el último de cada semana. En conjunto: la compleción de los contactos.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Working hours from the creation of a ticket to the first answer, of tickets created in the period that were answered.</source>
        <translation>Horas de trabajo desde la creación de un ticket hasta la primera respuesta, de los tickets creados en el período y respondidos.</translation>
    </message>
    <message>
        <source>Working hours from the creation of a ticket to its solution, less those it waited for the customer, of tickets solved in the period.</source>
        <translation>Horas de trabajo desde la creación de un ticket hasta su solución, menos las que esperó al cliente, de los tickets resueltos en el período.</translation>
    </message>
    <message>
        <source>First response to tickets (median)</source>
        <translation>Primera respuesta a tickets (mediana)</translation>
    </message>
    <message>
        <source>First response to tickets (nine of ten)</source>
        <translation>Primera respuesta a tickets (nueve de diez)</translation>
    </message>
    <message>
        <source>Time to solve tickets (median)</source>
        <translation>Tiempo de solución de tickets (mediana)</translation>
    </message>
    <message>
        <source>Time to solve tickets (nine of ten)</source>
        <translation>Tiempo de solución de tickets (nueve de diez)</translation>
    </message>
    <message>
        <source>Solved tickets</source>
        <translation>Tickets resueltos</translation>
    </message>
    <message>
        <source>Tickets by the day they were solved on.</source>
        <translation>Tickets por el día de su solución.</translation>
    </message>
    <message>
        <source>Reopened tickets</source>
        <translation>Tickets reabiertos</translation>
    </message>
    <message>
        <source>Tickets solved in the period that had come back at least once, by all tickets solved in it.</source>
        <translation>Tickets resueltos en el período que habían vuelto al menos una vez, divididos por todos los resueltos en él.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets abiertos</translation>
    </message>
    <message>
        <source>Tickets that were created and not solved by the end of the period, or by now. A ticket that came back counts as open since it was created.</source>
        <translation>Tickets creados y no resueltos al final del período, o hasta ahora. Un ticket que volvió cuenta como abierto desde su creación.</translation>
    </message>
    <message>
        <source>New tickets</source>
        <translation>Tickets nuevos</translation>
    </message>
    <message>
        <source>Tickets by the day they were created on.</source>
        <translation>Tickets por el día de su creación.</translation>
    </message>
    <message>
        <source>First responses in time</source>
        <translation>Primeras respuestas a tiempo</translation>
    </message>
    <message>
        <source>Tickets whose first answer came by its target, by all tickets whose target lies in the period. Unanswered ones count from the day after their target.</source>
        <translation>Tickets cuya primera respuesta llegó dentro de su plazo, divididos por todos aquellos cuyo plazo vence en el período. Los no respondidos cuentan desde el día siguiente a su plazo.</translation>
    </message>
    <message>
        <source>Solutions in time</source>
        <translation>Soluciones a tiempo</translation>
    </message>
    <message>
        <source>Tickets solved by their target, by all tickets whose target lies in the period; working time in which a ticket waited for the customer moves the target. Unsolved ones count from the day after it.</source>
        <translation>Tickets resueltos dentro de su plazo, divididos por todos aquellos cuyo plazo vence en el período; el tiempo de trabajo en que un ticket esperó al cliente mueve el plazo. Los no resueltos cuentan desde el día siguiente.</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net promoter score</translation>
    </message>
    <message>
        <source>Share of answers from 9 to 10 less the share of answers from 0 to 6, in points from -100 to 100.</source>
        <translation>Parte de las respuestas de 9 a 10 menos la parte de las respuestas de 0 a 6, en puntos de -100 a 100.</translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>Satisfacción del cliente</translation>
    </message>
    <message>
        <source>Answers of 4 and 5 by all answers from 1 to 5.</source>
        <translation>Respuestas 4 y 5 divididas por todas las respuestas de 1 a 5.</translation>
    </message>
    <message>
        <source>Customer effort score</source>
        <translation>Customer effort score</translation>
    </message>
    <message>
        <source>Mean of the answers from 1 to 7; 7 is easiest.</source>
        <translation>Media de las respuestas de 1 a 7; 7 es lo más fácil.</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Respuestas a encuestas</translation>
    </message>
    <message>
        <source>Answers by the day they were given on.</source>
        <translation>Respuestas por el día en que se dieron.</translation>
    </message>
    <message>
        <source>Costs of sources</source>
        <translation>Costes de fuentes</translation>
    </message>
    <message>
        <source>Costs of sources, each spread evenly over its days, as far as these lie in the period; in the base currency at the rate of its first day.</source>
        <translation>Costes de fuentes, cada uno repartido por igual entre sus días, en la medida en que estén en el período; en la moneda base al cambio de su primer día.</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Coste por lead</translation>
    </message>
    <message>
        <source>Costs of the source in the period by the leads of that source that were created in it.</source>
        <translation>Costes de la fuente en el período, divididos por los leads de esa fuente creados en él.</translation>
    </message>
    <message>
        <source>Customer acquisition cost (first deal won)</source>
        <translation>Coste de adquisición de clientes (primer negocio ganado)</translation>
    </message>
    <message>
        <source>Costs of the source in the period by the companies whose first won deal was closed in it. Their source is the company&apos;s.</source>
        <translation>Costes de la fuente en el período, divididos por las empresas cuyo primer negocio ganado se cerró en él. Su fuente es la de la empresa.</translation>
    </message>
    <message>
        <source>Customer acquisition cost (first order)</source>
        <translation>Coste de adquisición de clientes (primer pedido)</translation>
    </message>
    <message>
        <source>Costs of the source in the period by the contacts whose first order falls into it. Their source is the contact&apos;s.</source>
        <translation>Costes de la fuente en el período, divididos por los contactos cuyo primer pedido cae en él. Su fuente es la del contacto.</translation>
    </message>
    <message>
        <source>Return on sources (last touch)</source>
        <translation>Rendimiento de las fuentes (último contacto)</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the source of the deal, less the costs of the source, by these costs.</source>
        <translation>Valor de los negocios ganados en el período, atribuido a la fuente del negocio, menos los costes de la fuente, dividido por estos costes.</translation>
    </message>
    <message>
        <source>Return on sources (first touch)</source>
        <translation>Rendimiento de las fuentes (primer contacto)</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the source of the lead that became the deal (without one: of the deal), less the costs of the source, by these costs.</source>
        <translation>Valor de los negocios ganados en el período, atribuido a la fuente del lead que se convirtió en el negocio (sin lead: del negocio), menos los costes de la fuente, dividido por estos costes.</translation>
    </message>
    <message>
        <source>Return on sources (linear)</source>
        <translation>Rendimiento de las fuentes (lineal)</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, half of it counted for the source of the lead and half for that of the deal, all of it where these are the same or only one is known, less the costs of the source, by these costs.</source>
        <translation>Valor de los negocios ganados en el período, atribuido la mitad a la fuente del lead y la mitad a la del negocio, entero donde son la misma o solo se conoce una, menos los costes de la fuente, dividido por estos costes.</translation>
    </message>
    <message>
        <source>Campaigns and e-mail</source>
        <translation>Campañas y correo</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Type of campaign</source>
        <translation>Tipo de campaña</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>E-mails sent</source>
        <translation>Correos enviados</translation>
    </message>
    <message>
        <source>Recipients of campaigns, by the day their mail was sent.</source>
        <translation>Destinatarios de campañas, por el día en que se envió su correo.</translation>
    </message>
    <message>
        <source>E-mails delivered</source>
        <translation>Correos entregados</translation>
    </message>
    <message>
        <source>E-mails sent in the period less those that bounced.</source>
        <translation>Correos enviados en el período menos los devueltos.</translation>
    </message>
    <message>
        <source>E-mails bounced</source>
        <translation>Correos devueltos</translation>
    </message>
    <message>
        <source>E-mails sent in the period that came back, for good or for now; what came through in the end is not counted.</source>
        <translation>Correos enviados en el período que volvieron, para siempre o por ahora; lo que al final llegó no se cuenta.</translation>
    </message>
    <message>
        <source>E-mails opened (unreliable)</source>
        <translation>Correos abiertos (poco fiable)</translation>
    </message>
    <message>
        <source>E-mails sent in the period and delivered that are said to have been opened. Unreliable: mail programs that guard privacy open mails by themselves, or never say that they did.</source>
        <translation>Correos enviados y entregados en el período de los que se dice que se abrieron. Poco fiable: los programas de correo que protegen la privacidad abren los mensajes por sí mismos, o nunca lo dicen.</translation>
    </message>
    <message>
        <source>Click-to-open rate (unreliable)</source>
        <translation>Tasa de clics por apertura (poco fiable)</translation>
    </message>
    <message>
        <source>Recipients who clicked by recipients whose mail is said to have been opened, each counted once, of the e-mails sent in the period and delivered. As unreliable as the opens.</source>
        <translation>Destinatarios que hicieron clic por destinatarios cuyo correo se dice abierto, cada uno contado una vez, de los correos enviados y entregados en el período. Tan poco fiable como las aperturas.</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Tasa de devolución</translation>
    </message>
    <message>
        <source>E-mails that came back, for good or for now, by all e-mails sent in the period.</source>
        <translation>Correos que volvieron, para siempre o por ahora, por todos los enviados en el período.</translation>
    </message>
    <message>
        <source>Hard bounce rate</source>
        <translation>Tasa de devolución definitiva</translation>
    </message>
    <message>
        <source>E-mails that came back for good by all e-mails sent in the period.</source>
        <translation>Correos que volvieron para siempre por todos los enviados en el período.</translation>
    </message>
    <message>
        <source>Soft bounce rate</source>
        <translation>Tasa de devolución temporal</translation>
    </message>
    <message>
        <source>E-mails that came back for now by all e-mails sent in the period.</source>
        <translation>Correos que volvieron por ahora por todos los enviados en el período.</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>Tasa de respuesta</translation>
    </message>
    <message>
        <source>Recipients who replied, each counted once, by the e-mails sent in the period and delivered.</source>
        <translation>Destinatarios que respondieron, cada uno contado una vez, por los correos enviados y entregados en el período.</translation>
    </message>
    <message>
        <source>Click rate</source>
        <translation>Tasa de clics</translation>
    </message>
    <message>
        <source>Recipients who clicked, each counted once, by the e-mails sent in the period and delivered.</source>
        <translation>Destinatarios que hicieron clic, cada uno contado una vez, por los correos enviados y entregados en el período.</translation>
    </message>
    <message>
        <source>Unsubscribe rate</source>
        <translation>Tasa de bajas</translation>
    </message>
    <message>
        <source>Recipients who unsubscribed, each counted once, by the e-mails sent in the period and delivered.</source>
        <translation>Destinatarios que se dieron de baja, cada uno contado una vez, por los correos enviados y entregados en el período.</translation>
    </message>
    <message>
        <source>Conversion rate of e-mails</source>
        <translation>Tasa de conversión de correos</translation>
    </message>
    <message>
        <source>Recipients who did what the campaign was for, each counted once, by the e-mails sent in the period and delivered.</source>
        <translation>Destinatarios que hicieron lo que la campaña buscaba, cada uno contado una vez, por los correos enviados y entregados en el período.</translation>
    </message>
    <message>
        <source>Open rate (unreliable)</source>
        <translation>Tasa de apertura (poco fiable)</translation>
    </message>
    <message>
        <source>Recipients whose mail is said to have been opened, each counted once, by the e-mails sent in the period and delivered. Unreliable: mail programs that guard privacy open mails by themselves, or never say that they did.</source>
        <translation>Destinatarios cuyo correo se dice abierto, cada uno contado una vez, por los correos enviados y entregados en el período. Poco fiable: los programas de correo que protegen la privacidad abren los mensajes por sí mismos, o nunca lo dicen.</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the campaign of the deal (without one: of the lead that became the deal).</source>
        <translation>Valor de los negocios ganados en el período, contado para la campaña del negocio (sin ella: del lead que se convirtió en el negocio).</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the campaign of the lead that became the deal (without one: of the deal).</source>
        <translation>Valor de los negocios ganados en el período, contado para la campaña del lead que se convirtió en el negocio (sin ella: del negocio).</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, half of it counted for the campaign of the lead and half for that of the deal, all of it where these are the same or only one is known.</source>
        <translation>Valor de los negocios ganados en el período, la mitad contada para la campaña del lead y la mitad para la del negocio, todo si es la misma o solo se conoce una.</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the campaign of the deal, less the costs of the campaign, by these costs.</source>
        <translation>Valor de los negocios ganados en el período, contado para la campaña del negocio, menos los costes de la campaña, por esos costes.</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, counted for the campaign of the lead that became the deal (without one: of the deal), less the costs of the campaign, by these costs.</source>
        <translation>Valor de los negocios ganados en el período, contado para la campaña del lead que se convirtió en el negocio (sin ella: del negocio), menos los costes de la campaña, por esos costes.</translation>
    </message>
    <message>
        <source>Value of the deals won in the period, half of it counted for the campaign of the lead and half for that of the deal, less the costs of the campaign, by these costs.</source>
        <translation>Valor de los negocios ganados en el período, la mitad contada para la campaña del lead y la mitad para la del negocio, menos los costes de la campaña, por esos costes.</translation>
    </message>
    <message>
        <source>Costs of campaigns</source>
        <translation>Costes de campañas</translation>
    </message>
    <message>
        <source>Costs of campaigns, each spread evenly over its days, as far as these lie in the period; in the base currency at the rate of its first day. A campaign without days counts on the day it was entered.</source>
        <translation>Costes de campañas, cada uno repartido por igual entre sus días, en cuanto caen en el período; en la moneda base al cambio de su primer día. Una campaña sin días cuenta el día en que se anotó.</translation>
    </message>
    <message>
        <source>Cost per lead of campaigns</source>
        <translation>Coste por lead de campañas</translation>
    </message>
    <message>
        <source>Costs of the campaign in the period by the leads of that campaign that were created in it.</source>
        <translation>Costes de la campaña en el período por los leads de esa campaña creados en él.</translation>
    </message>
    <message>
        <source>Won by campaigns (last touch)</source>
        <translation>Ganado por campañas (último contacto)</translation>
    </message>
    <message>
        <source>Won by campaigns (first touch)</source>
        <translation>Ganado por campañas (primer contacto)</translation>
    </message>
    <message>
        <source>Won by campaigns (linear)</source>
        <translation>Ganado por campañas (lineal)</translation>
    </message>
    <message>
        <source>Return on campaigns (last touch)</source>
        <translation>Rendimiento de campañas (último contacto)</translation>
    </message>
    <message>
        <source>Return on campaigns (first touch)</source>
        <translation>Rendimiento de campañas (primer contacto)</translation>
    </message>
    <message>
        <source>Return on campaigns (linear)</source>
        <translation>Rendimiento de campañas (lineal)</translation>
    </message>
    <message>
        <source>Leads of campaigns</source>
        <translation>Leads de campañas</translation>
    </message>
    <message>
        <source>Leads that came of a campaign, by the day they were created on.</source>
        <translation>Leads que vinieron de una campaña, por el día en que se crearon.</translation>
    </message>
    <message>
        <source>Deals of campaigns</source>
        <translation>Negocios de campañas</translation>
    </message>
    <message>
        <source>Deals that a campaign led to, by the day they were created on.</source>
        <translation>Negocios a los que llevó una campaña, por el día en que se crearon.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Three of four take less</source>
        <translation>Tres de cada cuatro tardan menos</translation>
    </message>
    <message>
        <source>Nine of ten take less</source>
        <translation>Nueve de cada diez tardan menos</translation>
    </message>
    <message>
        <source>Lost after days without an order</source>
        <translation>Perdido tras días sin pedido</translation>
    </message>
    <message>
        <source>Begins with the stage</source>
        <translation>Empieza en la etapa</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderado</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Mejor caso</translation>
    </message>
    <message>
        <source>Days in a stage</source>
        <translation>Días en una etapa</translation>
    </message>
    <message>
        <source>Of each deal that left a stage in the period, the days of all its visits there that are over; as the median, unless another figure is chosen: half of the deals took less. Visits that last are not counted: the age in a stage tells of them.</source>
        <translation>De cada negocio que salió de una etapa en el periodo, los días de todas sus visitas terminadas en ella; como mediana, salvo que se elija otra medida: la mitad de los negocios tardó menos. Las visitas que continúan no cuentan: de ellas habla la antigüedad en una etapa.</translation>
    </message>
    <message>
        <source>Age in a stage</source>
        <translation>Antigüedad en una etapa</translation>
    </message>
    <message>
        <source>Days that open deals have been in the stage where they are now; as the median, unless another figure is chosen: half of them have been there for less.</source>
        <translation>Días que los negocios abiertos llevan en su etapa actual; como mediana, salvo que se elija otra medida: la mitad lleva menos.</translation>
    </message>
    <message>
        <source>P50: half of the runs bring more</source>
        <translation>P50: la mitad de las simulaciones da más</translation>
    </message>
    <message>
        <source>P10: nine of ten runs bring more</source>
        <translation>P10: nueve de cada diez simulaciones dan más</translation>
    </message>
    <message>
        <source>P90: one of ten runs brings more</source>
        <translation>P90: una de cada diez simulaciones da más</translation>
    </message>
    <message>
        <source>Simulated forecast</source>
        <translation>Previsión simulada</translation>
    </message>
    <message>
        <source>What is won in the period that runs now, in 10,000 simulated runs: what was won already, what open deals bring as those before them did in the same stage, and deals that are not there yet. Half of the runs bring more (P50), unless another figure is chosen. It takes 50 closed deals to learn from.</source>
        <translation>Lo que se gana en el periodo en curso, en 10 000 simulaciones: lo ya ganado, lo que dan los negocios abiertos según hicieron los anteriores en la misma etapa, y los negocios que aún no existen. La mitad de las simulaciones da más (P50), salvo que se elija otra medida. Hacen falta 50 negocios cerrados para aprender.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>This amount is too large.</source>
        <translation>Este importe es demasiado grande.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Use a code of three letters such as EUR.</source>
        <translation>«%1» no es una moneda. Use un código de tres letras como EUR.</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added.</source>
        <translation>No se pueden sumar importes en %1 y en %2.</translation>
    </message>
</context>
<context>
    <name>MonteCarlo</name>
    <message>
        <source>The simulation learns from how deals ended before. It takes %1 closed deals, and there are %2. Close more deals, or import those of earlier years.</source>
        <translation>La simulación aprende de cómo terminaron los negocios. Necesita %1 negocios cerrados, y hay %2. Cierre más negocios, o importe los de años anteriores.</translation>
    </message>
    <message>
        <source>The simulation was cancelled.</source>
        <translation>La simulación se canceló.</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>A stolen file would resist for about a minute.</source>
        <translation>Un archivo robado resistiría alrededor de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n minutes.</source>
        <translation>
            <numerusform>Un archivo robado resistiría alrededor de %n minuto.</numerusform>
            <numerusform>Un archivo robado resistiría alrededor de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would resist for about an hour.</source>
        <translation>Un archivo robado resistiría alrededor de una hora.</translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n hours.</source>
        <translation>
            <numerusform>Un archivo robado resistiría alrededor de %n hora.</numerusform>
            <numerusform>Un archivo robado resistiría alrededor de %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would resist for about a day.</source>
        <translation>Un archivo robado resistiría alrededor de un día.</translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n days.</source>
        <translation>
            <numerusform>Un archivo robado resistiría alrededor de %n día.</numerusform>
            <numerusform>Un archivo robado resistiría alrededor de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would resist for about a year.</source>
        <translation>Un archivo robado resistiría alrededor de un año.</translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n years.</source>
        <translation>
            <numerusform>Un archivo robado resistiría alrededor de %n año.</numerusform>
            <numerusform>Un archivo robado resistiría alrededor de %n años.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen file would be open in less than a minute.</source>
        <translation>Un archivo robado se abriría en menos de un minuto.</translation>
    </message>
    <message>
        <source>A stolen file would resist for centuries.</source>
        <translation>Un archivo robado resistiría siglos.</translation>
    </message>
    <message>
        <source>Common words and names are tried first.</source>
        <translation>Las palabras y los nombres comunes se prueban primero.</translation>
    </message>
    <message>
        <source>Swapping letters for digits, as in “p4ssw0rd”, hardly helps.</source>
        <translation>Cambiar letras por cifras, como en «p4ssw0rd», apenas ayuda.</translation>
    </message>
    <message>
        <source>It contains your name or the file&apos;s name.</source>
        <translation>Contiene su nombre o el del archivo.</translation>
    </message>
    <message>
        <source>Repetitions are guessed quickly.</source>
        <translation>Las repeticiones se adivinan pronto.</translation>
    </message>
    <message>
        <source>Sequences such as “abc” or “123” are guessed quickly.</source>
        <translation>Las secuencias como «abc» o «123» se adivinan pronto.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are guessed quickly.</source>
        <translation>Las teclas contiguas se adivinan pronto.</translation>
    </message>
    <message>
        <source>Dates and years are guessed quickly.</source>
        <translation>Las fechas y los años se adivinan pronto.</translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation>Es corta.</translation>
    </message>
    <message>
        <source>%1 Four or five unrelated words make a passphrase that is strong and easy to type.</source>
        <translation>%1 Cuatro o cinco palabras sin relación forman una frase de contraseña fuerte y fácil de escribir.</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>A list of mail addresses</source>
        <translation>Una lista de direcciones de correo</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy rows of a table first.</source>
        <translation>No hay texto en el portapapeles. Copie antes filas de una tabla.</translation>
    </message>
</context>
<context>
    <name>PipelineFlow</name>
    <message>
        <source>Opening</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Increased</source>
        <translation>Aumentado</translation>
    </message>
    <message>
        <source>Pulled in</source>
        <translation>Adelantado</translation>
    </message>
    <message>
        <source>Decreased</source>
        <translation>Disminuido</translation>
    </message>
    <message>
        <source>Pushed out</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>The changes of the pipeline do not add up to its closing value.</source>
        <translation>Los cambios del embudo no suman su valor final.</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>There is no dashboard and no report called “%1”. There are: %2.</source>
        <translation>No hay ningún panel ni informe llamado «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>Use it like this: %1</source>
        <translation>Se usa así: %1</translation>
    </message>
    <message>
        <source>Write the dashboard or the report NAME of the workspace into the file that --to names, and quit. Needs no display.</source>
        <translation>Escribir el panel o el informe NAME del espacio de trabajo en el archivo que nombra --to, y salir. No necesita pantalla.</translation>
    </message>
    <message>
        <source>The file to write: PDF, SVG or PNG by its ending. Not encrypted.</source>
        <translation>El archivo que se escribe: PDF, SVG o PNG según su terminación. No cifrado.</translation>
    </message>
    <message>
        <source>With --print, other days than its own: 2026, 2026-Q1, last month.</source>
        <translation>Con --print, otros días que los propios: 2026, 2026-Q1, last month.</translation>
    </message>
    <message>
        <source>Do what an open window does by itself, and quit: note what segments, the forecast and the data look like today, and write the scheduled reports that are due on this computer. For cron; needs no display.</source>
        <translation>Hace lo que una ventana abierta hace por sí misma, y termina: anotar cómo están hoy los segmentos, la previsión y los datos, y escribir los informes programados que tocan en este equipo. Para cron; no necesita pantalla.</translation>
    </message>
    <message>
        <source>With --print and --daily, the first line of this descriptor is the passphrase; also KITH_PASSPHRASE_FD. Else the keychain is asked, else the terminal.</source>
        <translation>Con --print y --daily, la primera línea de este descriptor es la frase de contraseña; también KITH_PASSPHRASE_FD. Si no, se pregunta al llavero, y si no, al terminal.</translation>
    </message>
</context>
<context>
    <name>QuickFilter</name>
    <message>
        <source>Nobody has been in touch for 30 days</source>
        <translation>Sin contacto con nadie desde hace 30 días</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>No hay nada previsto</translation>
    </message>
    <message>
        <source>What I look after</source>
        <translation>De lo que me ocupo yo</translation>
    </message>
    <message>
        <source>What my team looks after</source>
        <translation>De lo que se ocupa mi equipo</translation>
    </message>
    <message>
        <source>Nobody looks after it</source>
        <translation>Nadie se ocupa de ello</translation>
    </message>
    <message>
        <source>New since the beginning of the week</source>
        <translation>Nuevo desde el comienzo de la semana</translation>
    </message>
    <message>
        <source>Expected to close this month</source>
        <translation>Cierre previsto para este mes</translation>
    </message>
    <message>
        <source>Won this quarter</source>
        <translation>Ganado este trimestre</translation>
    </message>
    <message>
        <source>Should have happened by now</source>
        <translation>Ya debería haber ocurrido</translation>
    </message>
    <message>
        <source>No e-mail address is known</source>
        <translation>No se conoce ninguna dirección de correo</translation>
    </message>
    <message>
        <source>Ordered in the last 30 days</source>
        <translation>Ha pedido en los últimos 30 días</translation>
    </message>
    <message>
        <source>A birthday comes up</source>
        <translation>Se acerca un cumpleaños</translation>
    </message>
    <message>
        <source>There is an open deal</source>
        <translation>Hay un negocio abierto</translation>
    </message>
    <message>
        <source>No order in the last 90 days</source>
        <translation>Ningún pedido en los últimos 90 días</translation>
    </message>
    <message>
        <source>There are three deals or more</source>
        <translation>Hay tres negocios o más</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>My deals of more than 5,000 in Berlin that nobody touched for 30 days</source>
        <translation>Mis negocios de más de 5000 en Berlín de los que nadie se ha ocupado desde hace 30 días</translation>
    </message>
    <message>
        <source>Orders of more than 1,000 this month</source>
        <translation>Pedidos de más de 1000 este mes</translation>
    </message>
    <message>
        <source>With the tag “vip” and without the tag “partner”</source>
        <translation>Con la etiqueta «vip» y sin la etiqueta «partner»</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>The amount of a line is too large. Check quantity and price.</source>
        <translation>El importe de una línea es demasiado grande. Compruebe la cantidad y el precio.</translation>
    </message>
    <message>
        <source>The stage of this deal is no longer there. Choose another one.</source>
        <translation>La etapa de este negocio ya no existe. Elija otra.</translation>
    </message>
    <message>
        <source>This stage belongs to another pipeline. Choose a stage of the deal&apos;s pipeline.</source>
        <translation>Esta etapa pertenece a otro embudo de ventas. Elija una etapa del embudo del negocio.</translation>
    </message>
    <message>
        <source>The pipeline has no stage that fits. Choose a stage, or add one to the pipeline.</source>
        <translation>El embudo de ventas no tiene ninguna etapa adecuada. Elija una etapa o añada una al embudo.</translation>
    </message>
    <message>
        <source>There are deals in the stage “%1”, so it must stay open, won or lost as it is. Move them to another stage first.</source>
        <translation>Hay negocios en la etapa «%1», así que debe seguir abierta, ganada o perdida como está. Muévalos antes a otra etapa.</translation>
    </message>
    <message>
        <source>%1 is set when the record is made and cannot be changed later.</source>
        <translation>%1 se fija al crear el registro y no se puede cambiar después.</translation>
    </message>
    <message>
        <source>The stage history is written by the program alone.</source>
        <translation>El historial de etapas lo escribe solo el programa.</translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>un registro que ya no existe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 changed %2 meanwhile. Compare both versions and choose.</source>
        <translation>%1 ha cambiado %2 entretanto. Compare ambas versiones y elija.</translation>
    </message>
    <message>
        <source>%1: this choice is no longer in its list. Choose another one.</source>
        <translation>%1: esta opción ya no está en su lista. Elija otra.</translation>
    </message>
    <message>
        <source>%1: the record that this %2 belongs to is no longer there.</source>
        <translation>%1: el registro al que esto pertenece (%2) ya no existe.</translation>
    </message>
    <message>
        <source>The key “%1” of this system belongs to another record already (%2).</source>
        <translation>La clave «%1» de este sistema ya pertenece a otro registro (%2).</translation>
    </message>
    <message>
        <source>The list has a value with the key “%1” already (%2).</source>
        <translation>La lista ya tiene un valor con la clave «%1» (%2).</translation>
    </message>
    <message>
        <source>These two people are related in this way already.</source>
        <translation>Estas dos personas ya están relacionadas de esta manera.</translation>
    </message>
    <message>
        <source>There is a consent for this channel and purpose already. Change that one.</source>
        <translation>Ya hay un consentimiento para este canal y esta finalidad. Cambie ese.</translation>
    </message>
    <message>
        <source>The record has this tag already.</source>
        <translation>El registro ya tiene esta etiqueta.</translation>
    </message>
    <message>
        <source>There is an order with the number “%1” already (%2).</source>
        <translation>Ya hay un pedido con el número «%1» (%2).</translation>
    </message>
    <message>
        <source>%3 “%1” is taken already by “%2”. Choose another one.</source>
        <translation>%3 «%1» ya está en uso por «%2». Elija otra cosa.</translation>
    </message>
    <message>
        <source>“%1” is still needed by “%2” (%3). Change that first.</source>
        <translation>«%2» (%3) todavía necesita «%1». Cambie eso antes.</translation>
    </message>
    <message>
        <source>“%1” is already above this company. A company cannot be above itself: choose another parent company.</source>
        <translation>«%1» ya está por encima de esta empresa. Una empresa no puede estar por encima de sí misma: elija otra matriz.</translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <extracomment>%1 kind of record, in lower case where the language writes it so; %2 name</extracomment>
        <translation>Añadir %1 %2</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modificar %1</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <translation>Mover %1 a la papelera</translation>
    </message>
    <message>
        <source>Move %1 %2 to the trash</source>
        <translation>Mover %1 %2 a la papelera</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Restore %1 %2</source>
        <translation>Restaurar %1 %2</translation>
    </message>
    <message>
        <source>This record is no longer there (%1). Somebody may have removed it, or undone its making.</source>
        <translation>Este registro ya no existe (%1). Puede que alguien lo haya quitado, o haya deshecho su creación.</translation>
    </message>
    <message>
        <source>%1 has no relation called “%2”. There are: %3.</source>
        <translation>%1 no tiene ninguna relación llamada «%2». Existen: %3.</translation>
    </message>
    <message>
        <source>There is no list of choices called “%1”.</source>
        <translation>No hay ninguna lista de opciones llamada «%1».</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a number, not with “%2”.</source>
        <translation>«%1» solo se puede comparar con un número, no con «%2».</translation>
    </message>
    <message>
        <source>“%1” can only be compared with a date such as 2026-01-31, not with “%2”.</source>
        <translation>«%1» solo se puede comparar con una fecha como 2026-01-31, no con «%2».</translation>
    </message>
    <message>
        <source>This filter is nested too deeply. Make it simpler.</source>
        <translation>Este filtro está anidado con demasiada profundidad. Simplifíquelo.</translation>
    </message>
    <message>
        <source>A filter can hold %1 values at most.</source>
        <translation>Un filtro puede contener %1 valores como máximo.</translation>
    </message>
    <message>
        <source>A filter can hold %1 texts at most.</source>
        <translation>Un filtro puede contener %1 textos como máximo.</translation>
    </message>
    <message>
        <source>“%1” is either yes or no.</source>
        <translation>«%1» es sí o no.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Check the drive it is on and try again.</source>
        <translation>«%1» no se puede leer hasta el final. Compruebe la unidad y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The content of this document is damaged. Take it from a backup of the workspace.</source>
        <translation>El contenido de este documento está dañado. Tómelo de una copia de seguridad del espacio de trabajo.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that one document may have.</source>
        <translation>«%1» supera %2, lo máximo que puede tener un documento.</translation>
    </message>
    <message>
        <source>A document can only be made from a file. Add the file to the record.</source>
        <translation>Un documento solo se puede crear a partir de un archivo. Añada el archivo al registro.</translation>
    </message>
    <message>
        <source>This document is not there any more.</source>
        <translation>Este documento ya no está.</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Negocios abiertos</translation>
    </message>
    <message>
        <source>Deals that are open and that this person takes part in.</source>
        <translation>Negocios abiertos en los que participa esta persona.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets abiertos</translation>
    </message>
    <message>
        <source>Tickets of this person that are neither solved nor closed.</source>
        <translation>Tickets de esta persona que no están ni resueltos ni cerrados.</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Valor del cliente</translation>
    </message>
    <message>
        <source>All this person&apos;s orders that are open, shipped or paid, at their totals. Drafts and what was cancelled or returned do not count.</source>
        <translation>Todos los pedidos de esta persona que están abiertos, enviados o pagados, con sus totales. No cuentan los borradores ni lo cancelado o devuelto.</translation>
    </message>
    <message>
        <source>Of this company and all companies below it.</source>
        <translation>De esta empresa y de todas las empresas por debajo.</translation>
    </message>
    <message>
        <source>Of this company alone.</source>
        <translation>De esta empresa sola.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deals that are open, at their amounts.</source>
        <translation>Negocios abiertos, con sus importes.</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Negocios ganados</translation>
    </message>
    <message>
        <source>Deals that were won, at their amounts.</source>
        <translation>Negocios que se ganaron, con sus importes.</translation>
    </message>
    <message>
        <source>Tickets that are neither solved nor closed.</source>
        <translation>Tickets que no están ni resueltos ni cerrados.</translation>
    </message>
    <message>
        <source>All orders that are open, shipped or paid, at their totals. Drafts and what was cancelled or returned do not count.</source>
        <translation>Todos los pedidos abiertos, enviados o pagados, con sus totales. No cuentan los borradores ni lo cancelado o devuelto.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>People whose current main job is there.</source>
        <translation>Personas cuyo empleo principal actual está ahí.</translation>
    </message>
    <message>
        <source>Tickets of the deal&apos;s company that are neither solved nor closed.</source>
        <translation>Tickets de la empresa del negocio que no están ni resueltos ni cerrados.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>Show the deals</source>
        <translation>Mostrar los negocios</translation>
    </message>
    <message>
        <source>Open deals here still name somebody who has left: %1.</source>
        <translation>Aquí hay negocios abiertos que aún nombran a alguien que se ha ido: %1.</translation>
    </message>
    <message>
        <source>%1 left %2 on %3. This deal needs a new contact.</source>
        <translation>%1 dejó %2 el %3. Este negocio necesita un nuevo contacto.</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>Elegir un contacto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>taken out of the trash</source>
        <translation>sacado de la papelera</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>movido a la papelera</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: %2 quitado</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n field(s) set</source>
        <translation>
            <numerusform>Importado: %n campo rellenado</numerusform>
            <numerusform>Importado: %n campos rellenados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set by a rule: %n field(s)</source>
        <translation>
            <numerusform>Fijado por una regla: %n campo</numerusform>
            <numerusform>Fijado por una regla: %n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n field(s) set</source>
        <translation>
            <numerusform>Combinado: %n campo rellenado</numerusform>
            <numerusform>Combinado: %n campos rellenados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken over from another seat: %n field(s)</source>
        <translation>
            <numerusform>Tomado de otro puesto: %n campo</numerusform>
            <numerusform>Tomado de otro puesto: %n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set by another program: %n field(s)</source>
        <translation>
            <numerusform>Fijado por otro programa: %n campo</numerusform>
            <numerusform>Fijado por otro programa: %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Began in “%1”</source>
        <translation>Empezó en «%1»</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>These records cannot be read.</source>
        <translation>Estos registros no se pueden leer.</translation>
    </message>
    <message>
        <source>Type the name of the tag.</source>
        <translation>Escriba el nombre de la etiqueta.</translation>
    </message>
    <message>
        <source>“%1” follows from other fields and cannot be set.</source>
        <translation>«%1» se deduce de otros campos y no se puede fijar.</translation>
    </message>
    <message>
        <source>“%1” is asked for twice. Leave one of the two out.</source>
        <translation>«%1» se pide dos veces. Deje fuera uno de los dos.</translation>
    </message>
    <message>
        <source>“%1” cannot be empty.</source>
        <translation>«%1» no puede estar vacío.</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>Escriba el texto que se va a reemplazar.</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>Modificar %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) set here</source>
        <translation>
            <numerusform>%1: %n campo fijado aquí</numerusform>
            <numerusform>%1: %n campos fijados aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Left %1 on %2. Open deals there that need a new contact: %3.</source>
        <translation>Dejó %1 el %2. Negocios abiertos allí que necesitan un nuevo contacto: %3.</translation>
    </message>
    <message>
        <source>This activity is not there any more. Somebody may have moved it to the trash.</source>
        <translation>Esta actividad ya no existe. Quizá alguien la movió a la papelera.</translation>
    </message>
    <message>
        <source>This time is no longer one of the series. Somebody may have changed it meanwhile; look at the calendar again.</source>
        <translation>Este momento ya no es de la serie. Quizá alguien la cambió entretanto; mire de nuevo el calendario.</translation>
    </message>
    <message>
        <source>“%1” is done already.</source>
        <translation>«%1» ya está hecho.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Completar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Take %1 out of its series</source>
        <translation>Sacar %1 de su serie</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Planificar %1</translation>
    </message>
    <message>
        <source>Follow up: %1</source>
        <extracomment>%1 subject of the activity that was done</extracomment>
        <translation>Seguimiento: %1</translation>
    </message>
    <message>
        <source>This activity is not there any more.</source>
        <translation>Esta actividad ya no existe.</translation>
    </message>
    <message>
        <source>There is no time zone called &quot;%1&quot;. Zones are called like Europe/Vienna.</source>
        <translation>No hay ninguna zona horaria llamada «%1». Las zonas se llaman como Europe/Vienna.</translation>
    </message>
    <message>
        <source>What repeats needs a day or a time to begin with. Enter a start or a due date.</source>
        <translation>Lo que se repite necesita un día o una hora de comienzo. Introduzca un comienzo o un vencimiento.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open lead(s)</source>
        <translation>
            <numerusform>%1: %n lead abierto</numerusform>
            <numerusform>%1: %n leads abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not active</source>
        <translation>%1: no activo</translation>
    </message>
    <message>
        <source>%1: absent</source>
        <translation>%1: ausente</translation>
    </message>
    <message>
        <source>%1: does not work that day</source>
        <translation>%1: no trabaja ese día</translation>
    </message>
    <message numerus="yes">
        <source>%1: has no room, %n open lead(s)</source>
        <translation>
            <numerusform>%1: no tiene sitio, %n lead abierto</numerusform>
            <numerusform>%1: no tiene sitio, %n leads abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no longer there</source>
        <translation>%1: ya no existe</translation>
    </message>
    <message>
        <source>Converted or given up: stays as it is</source>
        <translation>Convertido o abandonado: queda como está</translation>
    </message>
    <message>
        <source>No rule fits: stays as it is</source>
        <translation>Ninguna regla conviene: queda como está</translation>
    </message>
    <message>
        <source>First person of the rule who can take it</source>
        <translation>Primera persona de la regla que puede tomarlo</translation>
    </message>
    <message>
        <source>Next in turn</source>
        <translation>El siguiente turno</translation>
    </message>
    <message>
        <source>Has the fewest open leads</source>
        <translation>Tiene menos leads abiertos</translation>
    </message>
    <message>
        <source>The value of the lead is this person&apos;s</source>
        <translation>El valor del lead es de esta persona</translation>
    </message>
    <message>
        <source>Looks after the company already</source>
        <translation>Ya se ocupa de la empresa</translation>
    </message>
    <message>
        <source>Nobody can take it: waits in the queue</source>
        <translation>Nadie puede tomarlo: espera en la cola</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: first person who could take it</source>
        <translation>%1 recibió este lead por la regla «%2»: primera persona que podía tomarlo</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: next in turn</source>
        <translation>%1 recibió este lead por la regla «%2»: el siguiente turno</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: fewest open leads</source>
        <translation>%1 recibió este lead por la regla «%2»: menos leads abiertos</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: by the value of the lead</source>
        <translation>%1 recibió este lead por la regla «%2»: según el valor del lead</translation>
    </message>
    <message>
        <source>%1 got this lead by the rule “%2”: looks after the company</source>
        <translation>%1 recibió este lead por la regla «%2»: se ocupa de la empresa</translation>
    </message>
    <message>
        <source>Waits in the queue “%1”: nobody could take it by the rule “%2”</source>
        <translation>Espera en la cola «%1»: nadie podía tomarlo según la regla «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n lead(s) by rules</source>
        <translation>
            <numerusform>Asignar %n lead según las reglas</numerusform>
            <numerusform>Asignar %n leads según las reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no active assignment rule that runs on demand. Make one in the settings first.</source>
        <translation>No hay ninguna regla de asignación activa a petición. Cree primero una en los ajustes.</translation>
    </message>
    <message>
        <source>Say which value of the lead decides, for example country_iso2.</source>
        <translation>Diga qué valor del lead decide, por ejemplo country_iso2.</translation>
    </message>
    <message>
        <source>Leads have no field called “%1”. Type one such as country_iso2 or city.</source>
        <translation>Los leads no tienen ningún campo llamado «%1». Escriba uno como country_iso2 o city.</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Leads nuevos</translation>
    </message>
    <message>
        <source>“%1” are not weekdays. Type them like mon, tue, thu or mon-fri.</source>
        <translation>«%1» no son días de la semana. Escríbalos como mon, tue, thu o mon-fri.</translation>
    </message>
    <message>
        <source>This pipeline is no longer there. Choose another one.</source>
        <translation>Este embudo de ventas ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>The discount of a line is more than the line itself.</source>
        <translation>El descuento de una línea es mayor que la propia línea.</translation>
    </message>
    <message>
        <source>“%1” is not ticked</source>
        <translation>«%1» no está marcado</translation>
    </message>
    <message>
        <source>%1 of %2 completed activities</source>
        <translation>%1 de %2 actividades hechas</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>The item of the checklist has no text. Say what is to be ticked.</source>
        <translation>El punto de la lista de comprobación no tiene texto. Diga qué hay que marcar.</translation>
    </message>
    <message>
        <source>Say how many activities have to be completed, at least 1.</source>
        <translation>Diga cuántas actividades han de estar hechas, al menos 1.</translation>
    </message>
    <message>
        <source>Choose the field that has to be filled in before a deal enters the stage.</source>
        <translation>Elija el campo que ha de estar relleno antes de que un negocio entre en la etapa.</translation>
    </message>
    <message>
        <source>“%1” cannot go to “%2” yet. Missing: %3.</source>
        <translation>«%1» aún no puede pasar a «%2». Falta: %3.</translation>
    </message>
    <message>
        <source>This deal is no longer there. Look for it in the trash.</source>
        <translation>Este negocio ya no existe. Búsquelo en la papelera.</translation>
    </message>
    <message>
        <source>This stage is no longer there. Choose another one.</source>
        <translation>Esta etapa ya no existe. Elija otra.</translation>
    </message>
    <message>
        <source>Move “%1” to “%2”</source>
        <translation>Mover «%1» a «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s) to “%1”</source>
        <translation>
            <numerusform>Mover %n negocio a «%1»</numerusform>
            <numerusform>Mover %n negocios a «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>The pipeline has no stage for deals that are won. Add one to it.</source>
        <translation>El embudo de ventas no tiene etapa para negocios ganados. Añada una.</translation>
    </message>
    <message>
        <source>The pipeline has no stage for deals that are lost. Add one to it.</source>
        <translation>El embudo de ventas no tiene etapa para negocios perdidos. Añada una.</translation>
    </message>
    <message>
        <source>Win “%1”</source>
        <translation>Ganar «%1»</translation>
    </message>
    <message>
        <source>Lose “%1”</source>
        <translation>Perder «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Win %n deal(s)</source>
        <translation>
            <numerusform>Ganar %n negocio</numerusform>
            <numerusform>Ganar %n negocios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n deal(s)</source>
        <translation>
            <numerusform>Perder %n negocio</numerusform>
            <numerusform>Perder %n negocios</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>Reabrir «%1»</translation>
    </message>
    <message>
        <source>The pipeline has no open stage that the deal could go back to. Add one to it.</source>
        <translation>El embudo de ventas no tiene etapa abierta a la que el negocio pueda volver. Añada una.</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n deal(s)</source>
        <translation>
            <numerusform>Reabrir %n negocio</numerusform>
            <numerusform>Reabrir %n negocios</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick “%1” for “%2”</source>
        <translation>Marcar «%1» para «%2»</translation>
    </message>
    <message>
        <source>Untick “%1” for “%2”</source>
        <translation>Desmarcar «%1» para «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s) to another stage</source>
        <translation>
            <numerusform>Mover %n negocio a otra etapa</numerusform>
            <numerusform>Mover %n negocios a otra etapa</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage “%1” is no longer used. Choose another one.</source>
        <translation>La etapa «%1» ya no se usa. Elija otra.</translation>
    </message>
    <message>
        <source>A deal cannot be closed on a day that lies ahead. Choose today or an earlier day.</source>
        <translation>Un negocio no se puede cerrar en un día que está por venir. Elija hoy o un día anterior.</translation>
    </message>
    <message>
        <source>A deal that is won needs an amount. Say how much it is.</source>
        <translation>Un negocio ganado necesita un importe. Diga cuánto es.</translation>
    </message>
    <message>
        <source>A deal that is lost needs a reason. Say why.</source>
        <translation>Un negocio perdido necesita un motivo. Diga por qué.</translation>
    </message>
    <message>
        <source>The history of the expected close is written by the program alone.</source>
        <translation>Solo el programa escribe el historial del cierre previsto.</translation>
    </message>
    <message>
        <source>There are deals in the stage “%1”, so it is still used. Move them to another stage first.</source>
        <translation>Hay negocios en la etapa «%1», así que aún se usa. Muévalos primero a otra etapa.</translation>
    </message>
    <message>
        <source>An amount is too large to be converted. Check it and its currency.</source>
        <translation>Un importe es demasiado grande para convertirlo. Compruébelo y también su moneda.</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Ganado este mes</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1, so that the target cannot be compared. Enter one in the settings.</source>
        <translation>No hay tipo de cambio para %1, así que el objetivo no se puede comparar. Introduzca uno en los ajustes.</translation>
    </message>
    <message>
        <source>has this e-mail address</source>
        <translation>tiene esta dirección de correo</translation>
    </message>
    <message>
        <source>has this phone number</source>
        <translation>tiene este número de teléfono</translation>
    </message>
    <message>
        <source>is the lead&apos;s company</source>
        <translation>es la empresa del lead</translation>
    </message>
    <message>
        <source>has the domain %1</source>
        <translation>tiene el dominio %1</translation>
    </message>
    <message>
        <source>has this name</source>
        <translation>tiene este nombre</translation>
    </message>
    <message>
        <source>is where %1 works</source>
        <translation>es donde trabaja %1</translation>
    </message>
    <message>
        <source>is the lead&apos;s contact</source>
        <translation>es el contacto del lead</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>está abierto</translation>
    </message>
    <message numerus="yes">
        <source>Disqualify %n lead(s)</source>
        <translation>
            <numerusform>Descalificar %n lead</numerusform>
            <numerusform>Descalificar %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n abandoned lead(s)</source>
        <translation>
            <numerusform>Cerrar %n lead abandonado</numerusform>
            <numerusform>Cerrar %n leads abandonados</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these leads is open.</source>
        <translation>Ninguno de estos leads está abierto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n lead(s)</source>
        <translation>
            <numerusform>Retomar %n lead</numerusform>
            <numerusform>Retomar %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these leads is disqualified or abandoned.</source>
        <translation>Ninguno de estos leads está descalificado o abandonado.</translation>
    </message>
    <message>
        <source>Bring scores up to date</source>
        <translation>Poner al día las puntuaciones</translation>
    </message>
    <message>
        <source>“%1” is written by the program when it happens.</source>
        <translation>«%1» lo escribe el programa cuando ocurre.</translation>
    </message>
    <message>
        <source>A lead is converted to a contact, a company or a deal. Choose “Convert lead” for that.</source>
        <translation>Un lead se convierte en un contacto, una empresa o un negocio. Elija para ello «Convertir el lead».</translation>
    </message>
    <message>
        <source>Say why this lead is given up: the reason is what can be learned from it.</source>
        <translation>Diga por qué se abandona este lead: del motivo se puede aprender.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>what a lead became: Contact “Maria Anders”</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>The lead “%1” was converted on %2 and is kept as it was.</source>
        <translation>El lead «%1» se convirtió el %2 y queda como era.</translation>
    </message>
    <message>
        <source>The lead “%1” was converted on %2 and is kept as it was. It became: %3.</source>
        <translation>El lead «%1» se convirtió el %2 y queda como era. Se convirtió en: %3.</translation>
    </message>
    <message>
        <source>Choose a contact, a company or a deal that the lead becomes.</source>
        <translation>Elija un contacto, una empresa o un negocio en que se convierta el lead.</translation>
    </message>
    <message>
        <source>Convert %1</source>
        <translation>Convertir %1</translation>
    </message>
    <message>
        <source>“%1” is in the trash. Restore it first, or choose another record.</source>
        <translation>«%1» está en la papelera. Restáurelo primero, o elija otro registro.</translation>
    </message>
    <message>
        <source>The lead names no company, so none can be made. Choose one, or none.</source>
        <translation>El lead no nombra ninguna empresa, así que no se puede crear. Elija una, o ninguna.</translation>
    </message>
    <message>
        <source>Give the new deal a name.</source>
        <translation>Dé un nombre al nuevo negocio.</translation>
    </message>
    <message>
        <source>Put off a reminder</source>
        <translation>Aplazar un recordatorio</translation>
    </message>
    <message>
        <source>Show reminders</source>
        <translation>Mostrar recordatorios</translation>
    </message>
    <message>
        <source>Set reminders</source>
        <translation>Poner recordatorios</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Mi organización</translation>
    </message>
    <message>
        <source>This stage is not there any more.</source>
        <translation>Esta etapa ya no existe.</translation>
    </message>
    <message>
        <source>“%1” is the last stage of its kind in a pipeline with deals. Add another one first.</source>
        <translation>«%1» es la última etapa de su tipo en un embudo con negocios. Añada primero otra.</translation>
    </message>
    <message>
        <source>There are deals in “%1”. Choose the stage they go to.</source>
        <translation>Hay negocios en «%1». Elija la etapa a la que van.</translation>
    </message>
    <message>
        <source>“%1” is no stage of this pipeline. Choose another one.</source>
        <translation>«%1» no es una etapa de este embudo. Elija otra.</translation>
    </message>
    <message>
        <source>Open deals stay open and closed ones closed when their stage goes. Choose a stage of the same kind.</source>
        <translation>Los negocios abiertos quedan abiertos y los cerrados cerrados cuando desaparece su etapa. Elija una etapa del mismo tipo.</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>Quitar una etapa</translation>
    </message>
    <message numerus="yes">
        <source>New leads that nobody has answered yet. At the top those with the highest sum of score and time passed, in percent of the time to answer (%n minute(s) of working time, at most 100).</source>
        <translation>
            <numerusform>Leads nuevos a los que nadie ha respondido aún. Arriba, los de mayor suma de puntuación y tiempo pasado, en porcentaje del tiempo para responder (%n minuto de trabajo, como máximo 100).</numerusform>
            <numerusform>Leads nuevos a los que nadie ha respondido aún. Arriba, los de mayor suma de puntuación y tiempo pasado, en porcentaje del tiempo para responder (%n minutos de trabajo, como máximo 100).</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deals that nobody has touched for longer than their stage allows, and for which nothing is planned within the same time. The most valuable ones are at the top.</source>
        <translation>Negocios abiertos de los que nadie se ha ocupado durante más tiempo del que permite su etapa, y para los que no hay nada previsto en ese mismo plazo. Los más valiosos están arriba.</translation>
    </message>
    <message>
        <source>Open deals and leads whose next step was planned for a day before today.</source>
        <translation>Negocios y leads abiertos cuyo próximo paso estaba previsto para un día anterior a hoy.</translation>
    </message>
    <message>
        <source>Open deals and leads whose next step is planned for today.</source>
        <translation>Negocios y leads abiertos cuyo próximo paso está previsto para hoy.</translation>
    </message>
    <message>
        <source>Open deals and leads whose next step is planned for a later day.</source>
        <translation>Negocios y leads abiertos cuyo próximo paso está previsto para un día posterior.</translation>
    </message>
    <message>
        <source>Open deals and leads for which nothing is planned.</source>
        <translation>Negocios y leads abiertos para los que no hay nada previsto.</translation>
    </message>
    <message>
        <source>Type what there is to do.</source>
        <translation>Escriba lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Choose what kind of activity it is.</source>
        <translation>Elija qué clase de actividad es.</translation>
    </message>
    <message>
        <source>Create tasks for %1 %2</source>
        <translation>Crear tareas para %1 %2</translation>
    </message>
    <message>
        <source>Records of this kind cannot have own fields. Choose another kind.</source>
        <translation>Los registros de esta clase no pueden tener campos propios. Elija otra clase.</translation>
    </message>
    <message>
        <source>%1 has %2 own fields already, which is the most there can be. Use a retired one again or do without this one.</source>
        <translation>%1 ya tiene %2 campos propios, que es el máximo posible. Vuelva a usar uno retirado o prescinda de este.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key. Use letters and digits, for example shoe_size.</source>
        <translation>«%1» no puede ser una clave. Use letras y cifras, por ejemplo shoe_size.</translation>
    </message>
    <message>
        <source>The key “%1” is taken already by the field “%2” (%3). Choose another one.</source>
        <translation>La clave «%1» ya la tiene el campo «%2» (%3). Elija otra.</translation>
    </message>
    <message>
        <source>The key “%1” belonged to another field of %2, whose values are kept. Choose another one.</source>
        <translation>La clave «%1» era de otro campo de %2, cuyos valores se conservan. Elija otra.</translation>
    </message>
    <message>
        <source>Say to which kind of record “%1” leads.</source>
        <translation>Diga a qué clase de registro lleva «%1».</translation>
    </message>
    <message>
        <source>“%1” is calculated: nobody can be asked for it, and only filters find it.</source>
        <translation>«%1» se calcula: no se le puede pedir a nadie, y solo lo encuentran los filtros.</translation>
    </message>
    <message>
        <source>“%1” is of a type that cannot be different in every record.</source>
        <translation>«%1» es de un tipo que no puede ser distinto en cada registro.</translation>
    </message>
    <message>
        <source>The search finds texts and whole numbers. “%1” is of another type; a filter finds it.</source>
        <translation>La búsqueda encuentra textos y números enteros. «%1» es de otro tipo; lo encuentra un filtro.</translation>
    </message>
    <message>
        <source>No two records may have the same value in “%1”, so new records cannot all begin with one.</source>
        <translation>No puede haber dos registros con el mismo valor en «%1», así que los nuevos no pueden empezar todos con uno.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of new records in “%2”.</source>
        <translation>«%1» no puede ser el valor de los registros nuevos en «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” stand in more than one record, for example %2. Make them different first.</source>
        <translation>
            <numerusform>%n valor de «%1» está en más de un registro, por ejemplo %2. Haga antes que sean distintos.</numerusform>
            <numerusform>%n valores de «%1» están en más de un registro, por ejemplo %2. Haga antes que sean distintos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a value in “%1”. Retire the field instead: it is no longer shown then, and the values are kept.</source>
        <translation>
            <numerusform>%n registro tiene un valor en «%1». Retire el campo en su lugar: así ya no se muestra, y el valor se conserva.</numerusform>
            <numerusform>%n registros tienen un valor en «%1». Retire el campo en su lugar: así ya no se muestra, y los valores se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is not known. There are: %3.</source>
        <translation>%1 «%2» no se conoce. Existen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n not to be contacted</source>
        <translation>
            <numerusform>%n con «No contactar»</numerusform>
            <numerusform>%n con «No contactar»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n bloqueado</numerusform>
            <numerusform>%n bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opt-out</source>
        <translation>
            <numerusform>%n dado de baja</numerusform>
            <numerusform>%n dados de baja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with expired consent</source>
        <translation>
            <numerusform>%n con consentimiento caducado</numerusform>
            <numerusform>%n con consentimiento caducado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without consent</source>
        <translation>
            <numerusform>%n sin consentimiento</numerusform>
            <numerusform>%n sin consentimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounced</source>
        <translation>
            <numerusform>%n rebotado</numerusform>
            <numerusform>%n rebotados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an address that is invalid</source>
        <translation>
            <numerusform>%n con una dirección no válida</numerusform>
            <numerusform>%n con una dirección no válida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n que ya no está ahí</numerusform>
            <numerusform>%n que ya no están ahí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address</source>
        <translation>
            <numerusform>%n sin dirección</numerusform>
            <numerusform>%n sin dirección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in an excluded segment</source>
        <translation>
            <numerusform>%n en un segmento excluido</numerusform>
            <numerusform>%n en un segmento excluido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 match, none excluded</source>
        <translation>%1 coinciden, ninguno excluido</translation>
    </message>
    <message>
        <source>%1 match, %2 excluded: %3</source>
        <extracomment>%3: one or more of &quot;30 opt-out&quot;, &quot;7 bounced&quot;</extracomment>
        <translation>%1 coinciden, %2 excluidos: %3</translation>
    </message>
    <message>
        <source>This condition changes with the day or with who asks. It cannot be used here.</source>
        <translation>Esta condición cambia con el día o con quien pregunta. No se puede usar aquí.</translation>
    </message>
    <message>
        <source>The segment “%1” leads back to itself. Take it out of its own definition, or out of that of a segment it uses.</source>
        <translation>El segmento «%1» lleva de vuelta a sí mismo. Quítelo de su propia definición, o de la de un segmento que usa.</translation>
    </message>
    <message>
        <source>What was noted about the members of a segment cannot be read.</source>
        <translation>No se puede leer lo que se anotó sobre los miembros de un segmento.</translation>
    </message>
    <message>
        <source>%1 holds choices of a list. Choose them anew.</source>
        <translation>%1 contiene opciones de una lista. Elíjalas de nuevo.</translation>
    </message>
    <message>
        <source>This segment is left out already.</source>
        <translation>Este segmento ya está excluido.</translation>
    </message>
    <message>
        <source>This address is suppressed for this channel and purpose already.</source>
        <translation>Esta dirección ya está bloqueada para este canal y esta finalidad.</translation>
    </message>
    <message>
        <source>There is a field with the key “%1” already (%2).</source>
        <translation>Ya hay un campo con la clave «%1» (%2).</translation>
    </message>
    <message>
        <source>This value is not there any more.</source>
        <translation>Este valor ya no existe.</translation>
    </message>
    <message>
        <source>Choose at least two, and which of them is to stay.</source>
        <translation>Elija al menos dos, y cuál de ellos debe quedar.</translation>
    </message>
    <message>
        <source>Merge values of a list</source>
        <translation>Combinar valores de una lista</translation>
    </message>
    <message>
        <source>“%1” belongs to another list. Only values of one list can become one.</source>
        <translation>«%1» pertenece a otra lista. Solo los valores de una misma lista pueden convertirse en uno.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Combinar etiquetas</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>This segment is no longer there. Somebody may have removed it, or undone its making.</source>
        <translation>Este segmento ya no existe. Puede que alguien lo haya quitado, o haya deshecho su creación.</translation>
    </message>
    <message>
        <source>There is no segment called “%1”; there are none at all yet.</source>
        <translation>No hay ningún segmento llamado «%1»; aún no existe ninguno.</translation>
    </message>
    <message>
        <source>There is no segment called “%1”. There are: %2.</source>
        <translation>No hay ningún segmento llamado «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>Several segments are called “%1”. Name one by its number: %2.</source>
        <translation>Varios segmentos se llaman «%1». Nombre uno por su número: %2.</translation>
    </message>
    <message>
        <source>The members of the list cannot be read.</source>
        <translation>No se pueden leer los miembros de la lista.</translation>
    </message>
    <message>
        <source>The members of “%1” follow from its filter. Freeze it first, or add to a list.</source>
        <translation>Los miembros de «%1» se deducen de su filtro. Congélelo antes, o añada a una lista.</translation>
    </message>
    <message>
        <source>Note the members of segments</source>
        <translation>Anotar los miembros de segmentos</translation>
    </message>
    <message>
        <source>Make the segment “%1”</source>
        <translation>Crear el segmento «%1»</translation>
    </message>
    <message>
        <source>Change the segment “%1”</source>
        <translation>Modificar el segmento «%1»</translation>
    </message>
    <message>
        <source>Make the list “%1”</source>
        <translation>Crear la lista «%1»</translation>
    </message>
    <message>
        <source>Freeze the segment “%1”</source>
        <translation>Congelar el segmento «%1»</translation>
    </message>
    <message>
        <source>“%1” is a list already.</source>
        <translation>«%1» ya es una lista.</translation>
    </message>
    <message>
        <source>Add %1 to the list “%2”</source>
        <extracomment>%1: for example &quot;412 contacts&quot;</extracomment>
        <translation>Añadir %1 a la lista «%2»</translation>
    </message>
    <message>
        <source>Take %1 off the list “%2”</source>
        <extracomment>%1: for example &quot;412 contacts&quot;</extracomment>
        <translation>Quitar %1 de la lista «%2»</translation>
    </message>
    <message>
        <source>There is a segment called “%1” already (%2). Choose another name.</source>
        <translation>Ya hay un segmento llamado «%1» (%2). Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” has no filter that its members could follow from. Make a segment of its own.</source>
        <translation>«%1» no tiene un filtro del que se puedan deducir sus miembros. Cree un segmento aparte.</translation>
    </message>
    <message>
        <source>A segment that this one asks for is no longer there. Take that condition out.</source>
        <translation>Un segmento por el que este pregunta ya no existe. Quite esa condición.</translation>
    </message>
    <message>
        <source>“%1” would ask for itself. Take that condition out.</source>
        <translation>«%1» preguntaría por sí mismo. Quite esa condición.</translation>
    </message>
    <message>
        <source>“%1” is asked for by a segment that it asks for itself. Take one of the two conditions out.</source>
        <translation>Por «%1» pregunta un segmento por el que él mismo pregunta. Quite una de las dos condiciones.</translation>
    </message>
    <message>
        <source>“%1” is still used by %2. Take it out there first.</source>
        <translation>«%1» aún se usa en %2. Quítelo antes de ahí.</translation>
    </message>
    <message>
        <source>“%1” is a list of another kind of record.</source>
        <translation>«%1» es una lista de otra clase de registro.</translation>
    </message>
    <message>
        <source>“%1” cannot leave itself out.</source>
        <translation>«%1» no puede excluirse a sí mismo.</translation>
    </message>
    <message>
        <source>“%1” is a segment of another kind of record.</source>
        <translation>«%1» es un segmento de otra clase de registro.</translation>
    </message>
    <message>
        <source>“%1” has no day of the year.</source>
        <translation>«%1» no tiene día del año.</translation>
    </message>
    <message>
        <source>Nothing is similar to “%1”: only texts are compared like that.</source>
        <translation>Nada se parece a «%1»: solo los textos se comparan así.</translation>
    </message>
    <message>
        <source>“%1” is not a user: “me” and “my team” cannot be asked for there.</source>
        <translation>«%1» no es un usuario: ahí no se puede preguntar por «yo» ni por «mi equipo».</translation>
    </message>
    <message>
        <source>Recency %1 of 5: the last order was %2 days before %3. About %4 of %5 customers have waited longer.</source>
        <translation>Actualidad %1 de 5: el último pedido fue %2 días antes del %3. Unos %4 de %5 clientes llevan más tiempo sin pedir.</translation>
    </message>
    <message>
        <source>Frequency %1 of 5: %2 orders from %3 to %4. About %5 customers have fewer.</source>
        <translation>Frecuencia %1 de 5: %2 pedidos del %3 al %4. Unos %5 clientes tienen menos.</translation>
    </message>
    <message>
        <source>Money %1 of 5: %2 in that time. About %3 customers have spent less.</source>
        <translation>Gasto %1 de 5: %2 en ese tiempo. Unos %3 clientes han gastado menos.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no amount in the base currency.</source>
        <translation>
            <numerusform>%n pedido no tiene importe en la moneda base.</numerusform>
            <numerusform>%n pedidos no tienen importe en la moneda base.</numerusform>
        </translation>
    </message>
    <message>
        <source>With fewer than 25 customers only thirds are told apart: 1, 3 or 5.</source>
        <translation>Con menos de 25 clientes solo se distinguen tercios: 1, 3 o 5.</translation>
    </message>
    <message>
        <source>Worked out on %1.</source>
        <translation>Calculado el %1.</translation>
    </message>
    <message>
        <source>Orders have changed since; the scores follow in the background.</source>
        <translation>Desde entonces han cambiado pedidos; las puntuaciones se actualizan en segundo plano.</translation>
    </message>
    <message numerus="yes">
        <source>Each completed activity counts the points of its type; after %n day(s) half of them is left, after twice that a quarter.</source>
        <translation>
            <numerusform>Cada actividad hecha cuenta los puntos de su tipo; tras %n día queda la mitad, tras el doble de tiempo, una cuarta parte.</numerusform>
            <numerusform>Cada actividad hecha cuenta los puntos de su tipo; tras %n días queda la mitad, tras el doble de tiempo, una cuarta parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 (%3 points when new), the last on %4: %5</source>
        <translation>%1 × %2 (%3 puntos al principio), la última el %4: %5</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Implicación</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Grupo de clientes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group of customers, its scores</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The workspace has lost the key by which it knows suppressed addresses. Restore it from a backup.</source>
        <translation>El espacio de trabajo ha perdido la clave con la que reconoce las direcciones bloqueadas. Restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>This is no address of the chosen channel. Type a whole e-mail address, or a number with its country, such as +49 30 123456.</source>
        <translation>Esto no es una dirección del canal elegido. Escriba una dirección de correo completa, o un número con su país, como +49 30 123456.</translation>
    </message>
    <message>
        <source>Tags here consist of letters, digits and “-”, so “%1” cannot be one.</source>
        <translation>Aquí las etiquetas constan de letras, cifras y «-», así que «%1» no puede ser una.</translation>
    </message>
    <message>
        <source>Tags here have no “%1” in them.</source>
        <translation>Aquí las etiquetas no llevan «%1».</translation>
    </message>
    <message>
        <source>%1 Type “%2” instead.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with a tag&apos;s name</extracomment>
        <translation>%1 Escriba en su lugar «%2».</translation>
    </message>
    <message>
        <source>There is the tag “%1” already, which is taken for the same as “%2”. Use that one, or merge the two in the settings.</source>
        <translation>Ya existe la etiqueta «%1», que se toma por la misma que «%2». Use esa, o combine las dos en las preferencias.</translation>
    </message>
    <message>
        <source>The view “%1” belongs to somebody else. Save a copy of it to change it.</source>
        <translation>La vista «%1» pertenece a otra persona. Guarde una copia para modificarla.</translation>
    </message>
    <message>
        <source>Choose the team that sees the view “%1”.</source>
        <translation>Elija el equipo que ve la vista «%1».</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Guardar la vista «%1»</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Cambiar el nombre de la vista «%1»</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Eliminar la vista «%1»</translation>
    </message>
    <message>
        <source>Pin the view “%1”</source>
        <translation>Fijar la vista «%1»</translation>
    </message>
    <message>
        <source>Unpin the view “%1”</source>
        <translation>Soltar la vista «%1»</translation>
    </message>
    <message>
        <source>Choose the view shown first</source>
        <translation>Elegir la vista que se muestra primero</translation>
    </message>
    <message>
        <source>Arrange the views</source>
        <translation>Ordenar las vistas</translation>
    </message>
    <message>
        <source>Keep unsaved changes of a view</source>
        <translation>Conservar los cambios sin guardar de una vista</translation>
    </message>
    <message>
        <source>Chances are learned for leads and for deals, not for “%1”.</source>
        <translation>Las probabilidades se aprenden para leads y para negocios, no para «%1».</translation>
    </message>
    <message>
        <source>%1: nothing said</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>%1: sin indicar</translation>
    </message>
    <message>
        <source>Learn the chances of deals</source>
        <translation>Aprender las probabilidades de los negocios</translation>
    </message>
    <message>
        <source>Learn the chances of leads</source>
        <translation>Aprender las probabilidades de los leads</translation>
    </message>
    <message>
        <source>Activities and deals can be put together by the period, the owner and the team alone.</source>
        <translation>Las actividades y los negocios solo se pueden agrupar por período, responsable y equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Counted with %n day(s).</source>
        <translation>
            <numerusform>Contado con %n día.</numerusform>
            <numerusform>Contado con %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The days after the beginning of the period are not over yet: some of these customers may still order.</source>
        <translation>Los días tras el comienzo del período aún no han pasado: algunos de estos clientes quizá pidan todavía.</translation>
    </message>
    <message>
        <source>The current month is not over: its numbers may still grow.</source>
        <translation>El mes actual no ha terminado: sus números aún pueden crecer.</translation>
    </message>
    <message>
        <source>“%1” cannot be put together by %2.</source>
        <translation>«%1» no se puede agrupar por %2.</translation>
    </message>
    <message>
        <source>The dashboard “%1” belongs to somebody else. Make a copy of it to change it.</source>
        <translation>El panel «%1» pertenece a otra persona. Haga una copia para cambiarlo.</translation>
    </message>
    <message>
        <source>Choose the team that sees the dashboard “%1”.</source>
        <translation>Elija el equipo que ve el panel «%1».</translation>
    </message>
    <message>
        <source>Make the dashboard “%1”</source>
        <translation>Crear el panel «%1»</translation>
    </message>
    <message>
        <source>Save the dashboard “%1”</source>
        <translation>Guardar el panel «%1»</translation>
    </message>
    <message>
        <source>Rename the dashboard “%1”</source>
        <translation>Cambiar el nombre del panel «%1»</translation>
    </message>
    <message>
        <source>Share the dashboard “%1”</source>
        <translation>Compartir el panel «%1»</translation>
    </message>
    <message>
        <source>Delete the dashboard “%1”</source>
        <translation>Eliminar el panel «%1»</translation>
    </message>
    <message>
        <source>Look after the quality of the data</source>
        <translation>Observar la calidad de los datos</translation>
    </message>
    <message>
        <source>The waterfall is told by its steps. Nothing can be grouped by.</source>
        <translation>La cascada se cuenta por sus pasos. Nada se puede agrupar en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) behind these amounts are in the trash or gone by now.</source>
        <translation>
            <numerusform>%n negocio detrás de estos importes está ahora en la papelera o ya no existe.</numerusform>
            <numerusform>%n negocios detrás de estos importes están ahora en la papelera o ya no existen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accuracy of forecasts is told by period or by owner.</source>
        <translation>La exactitud de las previsiones se lee por período o por responsable.</translation>
    </message>
    <message>
        <source>It is known when the period is over and its forecast was noted at its beginning, which the program does once a day.</source>
        <translation>Se conoce cuando el período ha pasado y su previsión se anotó al comienzo, lo que el programa hace una vez al día.</translation>
    </message>
    <message>
        <source>Choose a period with a beginning and an end.</source>
        <translation>Elija un período con comienzo y fin.</translation>
    </message>
    <message>
        <source>The simulation looks at the period that runs now. Choose one that has begun.</source>
        <translation>La simulación mira el período en curso. Elija uno que haya comenzado.</translation>
    </message>
    <message>
        <source>Note the forecast</source>
        <translation>Anotar la previsión</translation>
    </message>
    <message>
        <source>Since %1: %2 They count for who looked after the deal when it was closed.</source>
        <translation>Desde el %1: %2 Cuentan para quien llevaba el negocio cuando se cerró.</translation>
    </message>
    <message>
        <source>Since %1: %2 They count for who looks after them.</source>
        <translation>Desde el %1: %2 Cuentan para quien los lleva.</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Semana %1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be put together by “%2”.</source>
        <translation>%1 no se puede agrupar por «%2».</translation>
    </message>
    <message>
        <source>That would be more than %1 groups. Choose a longer unit of time or a shorter period.</source>
        <translation>Serían más de %1 grupos. Elija una unidad de tiempo más larga o un período más corto.</translation>
    </message>
    <message>
        <source>“%1” is a day without a time.</source>
        <translation>«%1» es un día sin hora.</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>group of the records that have no value</comment>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>These amounts are too large to be added up. Check them for errors.</source>
        <translation>Estos importes son demasiado grandes para sumarlos. Compruebe si tienen errores.</translation>
    </message>
    <message>
        <source>Records can be put together by three things at most.</source>
        <translation>Los registros se pueden agrupar por tres cosas como mucho.</translation>
    </message>
    <message>
        <source>Records can be put together by two things at most.</source>
        <translation>Los registros se pueden agrupar por dos cosas como mucho.</translation>
    </message>
    <message>
        <source>The period does not narrow this number: it is as of now.</source>
        <translation>El período no restringe este número: vale para ahora.</translation>
    </message>
    <message>
        <source>The pipeline does not narrow this number.</source>
        <translation>El embudo no restringe este número.</translation>
    </message>
    <message>
        <source>The owner does not narrow this number.</source>
        <translation>El responsable no restringe este número.</translation>
    </message>
    <message>
        <source>The team does not narrow this number.</source>
        <translation>El equipo no restringe este número.</translation>
    </message>
    <message>
        <source>The segment is too large to narrow this number.</source>
        <translation>El segmento es demasiado grande para restringir este número.</translation>
    </message>
    <message>
        <source>The segment does not narrow this number.</source>
        <translation>El segmento no restringe este número.</translation>
    </message>
    <message>
        <source>“%1” cannot be worked out.</source>
        <translation>«%1» no se puede calcular.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are counted, but not in the amounts: there is no exchange rate for their currency.</source>
        <translation>
            <numerusform>%n registro está contado, pero no en los importes: no hay tipo de cambio para su moneda.</numerusform>
            <numerusform>%n registros están contados, pero no en los importes: no hay tipo de cambio para su moneda.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a day nor a moment.</source>
        <translation>«%1» no es ni un día ni un instante.</translation>
    </message>
    <message>
        <source>“%1” holds no numbers that could be added up. Choose another field.</source>
        <translation>«%1» no contiene números que se puedan sumar. Elija otro campo.</translation>
    </message>
    <message>
        <source>Quotas are told by owner, by team or by period, one of them at a time.</source>
        <translation>Las cuotas se leen por responsable, por equipo o por período, uno de ellos cada vez.</translation>
    </message>
    <message>
        <source>The quota is met.</source>
        <translation>La cuota está cumplida.</translation>
    </message>
    <message>
        <source>There is no quota for this period. Quotas are set on the page of the forecast.</source>
        <translation>No hay cuota para este período. Las cuotas se fijan en la página de previsión.</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Quota %1</source>
        <translation>Cuota %1</translation>
    </message>
    <message numerus="yes">
        <source>Set %n quota(s)</source>
        <translation>
            <numerusform>Fijar %n cuota</numerusform>
            <numerusform>Fijar %n cuotas</numerusform>
        </translation>
    </message>
    <message>
        <source>The report “%1” belongs to somebody else. Save a copy of it to change it.</source>
        <translation>El informe «%1» pertenece a otra persona. Guarde una copia para cambiarlo.</translation>
    </message>
    <message>
        <source>Give the report a name.</source>
        <translation>Dé un nombre al informe.</translation>
    </message>
    <message>
        <source>Choose the team that sees the report “%1”.</source>
        <translation>Elija el equipo que ve el informe «%1».</translation>
    </message>
    <message>
        <source>Choose the folder that “%1” is written to.</source>
        <translation>Elija la carpeta en la que se escribe «%1».</translation>
    </message>
    <message>
        <source>Save the report “%1”</source>
        <translation>Guardar el informe «%1»</translation>
    </message>
    <message>
        <source>Rename the report “%1”</source>
        <translation>Cambiar el nombre del informe «%1»</translation>
    </message>
    <message>
        <source>Delete the report “%1”</source>
        <translation>Eliminar el informe «%1»</translation>
    </message>
    <message>
        <source>Schedule “%1”</source>
        <translation>Programar «%1»</translation>
    </message>
    <message>
        <source>Change when “%1” is written</source>
        <translation>Cambiar cuándo se escribe «%1»</translation>
    </message>
    <message>
        <source>Do not write “%1” any more</source>
        <translation>No escribir más «%1»</translation>
    </message>
    <message>
        <source>Write scheduled reports</source>
        <translation>Escribir los informes programados</translation>
    </message>
    <message>
        <source>“%1” can be put together by source and period alone: nobody says what else a cost was for.</source>
        <translation>«%1» solo se puede agrupar por fuente y período: nadie dice para qué más fue un coste.</translation>
    </message>
    <message>
        <source>Conditions do not narrow the costs.</source>
        <translation>Las condiciones no restringen los costes.</translation>
    </message>
    <message>
        <source>This number is told by stage. Nothing else can be grouped by.</source>
        <translation>Este número se lee por etapa. Nada más se puede agrupar.</translation>
    </message>
    <message>
        <source>Of the pipeline “%1”. Choose another one in the filter.</source>
        <translation>Del embudo «%1». Elija otro en el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these deals are still open.</source>
        <translation>
            <numerusform>%n de estos negocios sigue abierto.</numerusform>
            <numerusform>%n de estos negocios siguen abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many records there were is known of past weeks, but not which ones. Open the number itself to see those of today.</source>
        <translation>De las semanas pasadas se sabe cuántos registros había, pero no cuáles. Abra el número mismo para ver los de hoy.</translation>
    </message>
    <message>
        <source>“%1” would end before it begins. Change one of the two days.</source>
        <translation>«%1» acabaría antes de empezar. Cambie uno de los dos días.</translation>
    </message>
    <message>
        <source>%1 Counted: %2.</source>
        <translation>%1 Contado: %2.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Opened (unreliable)</source>
        <translation>Abierto (poco fiable)</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Won (last touch)</source>
        <translation>Ganado (último contacto)</translation>
    </message>
    <message>
        <source>Return (last touch)</source>
        <translation>Rendimiento (último contacto)</translation>
    </message>
    <message>
        <source>Return (first touch)</source>
        <translation>Rendimiento (primer contacto)</translation>
    </message>
    <message>
        <source>Return (linear)</source>
        <translation>Rendimiento (lineal)</translation>
    </message>
    <message>
        <source>This contact is a recipient of the campaign already.</source>
        <translation>Este contacto ya es destinatario de la campaña.</translation>
    </message>
    <message>
        <source>“%1” can be put together by period alone: the list of campaigns says what each of them cost.</source>
        <translation>«%1» solo se puede agrupar por período: la lista de campañas dice lo que costó cada una.</translation>
    </message>
    <message>
        <source>“%1” can be put together by campaign and period alone: nobody says what else a cost was for.</source>
        <translation>«%1» solo se puede agrupar por campaña y período: nadie dice para qué más fue un coste.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, what was chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of the deals that entered the stage “%1”.</source>
        <translation>De los negocios que entraron en la etapa «%1».</translation>
    </message>
    <message>
        <source>The simulated forecast is told as a whole.</source>
        <translation>La previsión simulada se da en conjunto.</translation>
    </message>
    <message>
        <source>Only a period that runs now is simulated. The forecast page holds what earlier simulations would have said against what was won.</source>
        <translation>Solo se simula un periodo en curso. La página Previsión compara lo que habrían dicho simulaciones anteriores con lo que se ganó.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n closed deal(s).</source>
        <translation>
            <numerusform>Aprendido de %n negocio cerrado.</numerusform>
            <numerusform>Aprendido de %n negocios cerrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>A deal that is won cannot be worth less than nothing. Check its amount.</source>
        <translation>Un negocio ganado no puede valer menos que nada. Compruebe su importe.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Kith workspace “%1”</source>
        <translation>Espacio de trabajo de Kith «%1»</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>This code opens the workspace without the passphrase: when it is forgotten, when its owner is away, when the beginning of the file is damaged. Type it where Kith asks for the passphrase; the letter O and the digit 0 count as the same, so do I, L and 1.</source>
        <translation>Este código abre el espacio de trabajo sin la frase de contraseña: cuando se ha olvidado, cuando su dueño está ausente, cuando el principio del archivo está dañado. Escríbalo donde Kith pide la frase de contraseña; la letra O y la cifra 0 valen lo mismo, al igual que I, L y 1.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Cómo guardarla</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the file can read everything. Keep it on paper, locked away, not beside the computer. It stops working when the passphrase is changed: print a new one then. Without the passphrase and without this code nobody can open the file, its makers included.</source>
        <translation>Quien tenga esta hoja y el archivo puede leerlo todo. Guárdela en papel y bajo llave, no junto al ordenador. Deja de servir cuando se cambia la frase de contraseña: imprima entonces otra. Sin la frase de contraseña y sin este código nadie puede abrir el archivo, tampoco sus autores.</translation>
    </message>
    <message>
        <source>The recovery sheet could not be saved as “%1”. Choose another folder.</source>
        <translation>La hoja de recuperación no se ha podido guardar como «%1». Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>What repeats needs a day or a time to begin with. Enter a start or a due date.</source>
        <translation>Lo que se repite necesita un día o una hora de comienzo. Introduzca un comienzo o un vencimiento.</translation>
    </message>
    <message>
        <source>An activity cannot repeat more than once a day. Choose days, weeks, months or years.</source>
        <translation>Una actividad no se puede repetir más de una vez al día. Elija días, semanas, meses o años.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rule for repeating. It has to be like FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>«%1» no es una regla de repetición. Ha de ser como FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>The rule for repeating ends at a time that cannot be read.</source>
        <translation>La regla de repetición termina en un momento que no se puede leer.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Cada día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week on %1</source>
        <translation>Cada semana el %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on %1</source>
        <translation>
            <numerusform>Cada semana el %1</numerusform>
            <numerusform>Cada %n semanas el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>weekday of a month</comment>
        <translation>primer %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <comment>weekday of a month</comment>
        <translation>segundo %1</translation>
    </message>
    <message>
        <source>third %1</source>
        <comment>weekday of a month</comment>
        <translation>tercer %1</translation>
    </message>
    <message>
        <source>fourth %1</source>
        <comment>weekday of a month</comment>
        <translation>cuarto %1</translation>
    </message>
    <message>
        <source>fifth %1</source>
        <comment>weekday of a month</comment>
        <translation>quinto %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>weekday of a month</comment>
        <translation>último %1</translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <translation>Cada mes el día %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day %1</source>
        <translation>
            <numerusform>Cada mes el día %1</numerusform>
            <numerusform>Cada %n meses el día %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on the last day</source>
        <translation>Cada mes, el último día</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the last day</source>
        <translation>
            <numerusform>Cada mes, el último día</numerusform>
            <numerusform>Cada %n meses, el último día</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on the %1</source>
        <translation>Cada mes, el %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the %1</source>
        <translation>
            <numerusform>Cada mes, el %1</numerusform>
            <numerusform>Cada %n meses, el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year in %1 on the %2</source>
        <translation>Cada año en %1, el %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) in %1 on the %2</source>
        <translation>
            <numerusform>Cada año en %1, el %2</numerusform>
            <numerusform>Cada %n años en %1, el %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year on day %1 of %2</source>
        <translation>Cada año el %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) on day %1 of %2</source>
        <translation>
            <numerusform>Cada año el %1 de %2</numerusform>
            <numerusform>Cada %n años el %1 de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n vez</numerusform>
            <numerusform>%1, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 date and time, %2 name of a person</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Won by owner and month</source>
        <translation>Ganado por responsable y mes</translation>
    </message>
    <message>
        <source>What everybody won this year, month by month.</source>
        <translation>Lo que cada persona ganó este año, mes a mes.</translation>
    </message>
    <message>
        <source>Pipeline by stage and owner</source>
        <translation>Embudo por etapa y responsable</translation>
    </message>
    <message>
        <source>What is open now, and what it is worth by its chances.</source>
        <translation>Lo que está abierto ahora, y lo que vale según sus probabilidades.</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Por qué se perdieron negocios</translation>
    </message>
    <message>
        <source>The reasons given this year, by number and by value.</source>
        <translation>Los motivos dados este año, por número y por valor.</translation>
    </message>
    <message>
        <source>Leads by source</source>
        <translation>Leads por fuente</translation>
    </message>
    <message>
        <source>Where the leads of the last twelve months came from, and what became of them.</source>
        <translation>De dónde vinieron los leads de los últimos doce meses, y qué fue de ellos.</translation>
    </message>
    <message>
        <source>Activities by person and type</source>
        <translation>Actividades por persona y tipo</translation>
    </message>
    <message>
        <source>Who did what this month.</source>
        <translation>Quién hizo qué este mes.</translation>
    </message>
    <message>
        <source>Revenue by customer and month</source>
        <translation>Ingresos por cliente y mes</translation>
    </message>
    <message>
        <source>Who ordered for how much this year.</source>
        <translation>Quién pidió por cuánto este año.</translation>
    </message>
    <message>
        <source>This report cannot be read: “%1” is not what this version of Kith knows.</source>
        <translation>Este informe no se puede leer: esta versión de Kith no conoce «%1».</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>El período anterior</translation>
    </message>
    <message>
        <source>The same days a year before</source>
        <translation>Los mismos días un año antes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Menor valor</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Mayor valor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>This report measures nothing yet. Add a number to it.</source>
        <translation>Este informe aún no mide nada. Añádale un número.</translation>
    </message>
    <message numerus="yes">
        <source>A report has at most %n number(s). Take some away.</source>
        <translation>
            <numerusform>Un informe tiene como mucho %n número. Quite algunos.</numerusform>
            <numerusform>Un informe tiene como mucho %n números. Quite algunos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report has at most two groupings in its rows.</source>
        <translation>Un informe tiene como mucho dos agrupaciones en sus filas.</translation>
    </message>
    <message>
        <source>The report is grouped by the same thing twice. Choose another one.</source>
        <translation>El informe está agrupado dos veces por lo mismo. Elija otra cosa.</translation>
    </message>
    <message>
        <source>“%1” is not a number of %2. Take it away or choose another kind of record.</source>
        <translation>«%1» no es un número de %2. Quítelo o elija otro tipo de registros.</translation>
    </message>
    <message>
        <source>This report was made by another version of Kith. Open it with that version.</source>
        <translation>Este informe se hizo con otra versión de Kith. Ábralo con ella.</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Cada día a las %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <extracomment>%1 day of the week, %2 time of day</extracomment>
        <translation>Cada %1 a las %2</translation>
    </message>
    <message>
        <source>On day %1 of every month at %2</source>
        <extracomment>%1 number of the day, %2 time of day</extracomment>
        <translation>El día %1 de cada mes a las %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>%1, by day</source>
        <translation>%1, por día</translation>
    </message>
    <message>
        <source>%1, by week</source>
        <translation>%1, por semana</translation>
    </message>
    <message>
        <source>%1, by month</source>
        <translation>%1, por mes</translation>
    </message>
    <message>
        <source>%1, by quarter</source>
        <translation>%1, por trimestre</translation>
    </message>
    <message>
        <source>%1, by year</source>
        <translation>%1, por año</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>%1, a year before</source>
        <translation>%1, un año antes</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, antes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from the first to the last day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Of %1 groups across, the first %2 are shown. The totals are of all.</source>
        <translation>De %1 grupos en columnas se muestran los primeros %2. Los totales son de todos.</translation>
    </message>
    <message>
        <source>Of %1 lines, the first %2 are shown. The totals are of all.</source>
        <translation>De %1 líneas se muestran las primeras %2. Los totales son de todas.</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Período: %1</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>Embudo: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Equipo: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segmento: %1</translation>
    </message>
    <message>
        <source>This tile was made by another version of Kith.</source>
        <translation>Esta tarjeta se hizo con otra versión de Kith.</translation>
    </message>
    <message>
        <source>The dashboard “%1” is to be written, but it is not there any more. Take its schedule away.</source>
        <translation>El panel «%1» se debe escribir, pero ya no está. Quite su programación.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>This machine has no folder in memory, and a spreadsheet that is not finished must not lie on its disk. Choose a CSV file instead.</source>
        <translation>Este equipo no tiene ninguna carpeta en memoria, y una hoja de cálculo sin terminar no debe quedar en su disco. Elija en su lugar un archivo CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be begun.</source>
        <translation>No se puede empezar la hoja de cálculo.</translation>
    </message>
    <message>
        <source>There is no room in memory for the spreadsheet.</source>
        <translation>No hay sitio en la memoria para la hoja de cálculo.</translation>
    </message>
    <message>
        <source>The spreadsheet “%1” could not be written. Free some space and try again.</source>
        <translation>La hoja de cálculo «%1» no se pudo escribir. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again.</source>
        <translation>No queda espacio para escribir «%1». Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to the folder “%2”. Choose another folder.</source>
        <translation>«%1» no se puede escribir en la carpeta «%2». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a group across and what is measured</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Make it, connect its disk or choose another one.</source>
        <translation>La carpeta «%1» no está. Créela, conecte su disco o elija otra.</translation>
    </message>
    <message>
        <source>“%1” could not be painted.</source>
        <translation>«%1» no se pudo dibujar.</translation>
    </message>
    <message>
        <source>There is no room in memory for “%1”.</source>
        <translation>No hay memoria suficiente para «%1».</translation>
    </message>
    <message>
        <source>“%1” is too large for one picture. Choose PDF, which has pages.</source>
        <translation>«%1» es demasiado grande para una sola imagen. Elija PDF, que tiene páginas.</translation>
    </message>
    <message>
        <source>There is no room in memory for the picture of “%1”. Choose PDF.</source>
        <translation>No hay memoria suficiente para la imagen de «%1». Elija PDF.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>The word lists of the sample are damaged. Install Kith anew.</source>
        <translation>Las listas de palabras del ejemplo están dañadas. Vuelva a instalar Kith.</translation>
    </message>
    <message>
        <source>The order is promised</source>
        <translation>El pedido está prometido</translation>
    </message>
    <message>
        <source>Budget confirmed</source>
        <translation>Presupuesto confirmado</translation>
    </message>
    <message>
        <source>Nobody there yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Trade fairs</source>
        <translation>Ferias</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>Equipo de ventas</translation>
    </message>
    <message>
        <source>Deals won together</source>
        <translation>Negocios ganados juntos</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>Presupuesto mensual</translation>
    </message>
    <message>
        <source>Regional trade fair</source>
        <translation>Feria regional</translation>
    </message>
    <message>
        <source>New range by e-mail</source>
        <translation>Nueva gama por correo</translation>
    </message>
    <message>
        <source>Customer newsletter</source>
        <translation>Boletín para clientes</translation>
    </message>
    <message>
        <source>Ten new deals within two months</source>
        <translation>Diez negocios nuevos en dos meses</translation>
    </message>
</context>
<context>
    <name>Seeds</name>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Suscriptor</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Antiguo cliente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Trade fair or event</source>
        <translation>Feria o evento</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Buscador</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Red social</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Llamada en frío</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Agriculture and food</source>
        <translation>Agricultura y alimentación</translation>
    </message>
    <message>
        <source>Automotive</source>
        <translation>Automoción</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construcción</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Finance and insurance</source>
        <translation>Finanzas y seguros</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Sanidad</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>Hoteles y restaurantes</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Fabricación</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Sin ánimo de lucro</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Sector público</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Inmobiliario</translation>
    </message>
    <message>
        <source>Retail and wholesale</source>
        <translation>Comercio minorista y mayorista</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Servicios profesionales</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecomunicaciones</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transporte y logística</translation>
    </message>
    <message>
        <source>Role in the company</source>
        <translation>Función en la empresa</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Quien decide</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Contacto técnico</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Contacto de facturación</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Relation between people</source>
        <translation>Relación entre personas</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Direct report</source>
        <translation>Subordinado directo</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>Asiste</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Has referred</source>
        <translation>Ha recomendado</translation>
    </message>
    <message>
        <source>Spouse or partner</source>
        <translation>Cónyuge o pareja</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre o madre</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Hijo o hija</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Hermano o hermana</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amigo</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Predecesor</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Sucesor</translation>
    </message>
    <message>
        <source>Role in the deal</source>
        <translation>Función en el negocio</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Defensor</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Influye</translation>
    </message>
    <message>
        <source>Uses it</source>
        <translation>Lo usa</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Jurídico</translation>
    </message>
    <message>
        <source>Opposes it</source>
        <translation>Se opone</translation>
    </message>
    <message>
        <source>Why won</source>
        <translation>Por qué se ganó</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Rapidez</translation>
    </message>
    <message>
        <source>Why lost</source>
        <translation>Por qué se perdió</translation>
    </message>
    <message>
        <source>Product lacks something</source>
        <translation>Al producto le falta algo</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competidor</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Sin presupuesto</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>Momento equivocado</translation>
    </message>
    <message>
        <source>No longer answers</source>
        <translation>Ya no responde</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>Por qué se descartó</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>Sin interés</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>No localizable</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Correo no deseado</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Categoría de productos</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Type of activity</source>
        <translation>Tipo de actividad</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Localizado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No localizado</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interesado</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>No interesado</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Cita concertada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defecto</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Manejo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificado</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>Oferta hecha</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Has a phone number</source>
        <translation>Tiene un número de teléfono</translation>
    </message>
    <message>
        <source>Has an e-mail address</source>
        <translation>Tiene una dirección de correo</translation>
    </message>
    <message>
        <source>Names a company</source>
        <translation>Nombra una empresa</translation>
    </message>
    <message>
        <source>Came by referral</source>
        <translation>Vino por recomendación</translation>
    </message>
    <message>
        <source>Is qualified</source>
        <translation>Está cualificado</translation>
    </message>
    <message>
        <source>Nobody can reach them</source>
        <translation>No se le puede localizar</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Mejores clientes</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Clientes fieles</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Prometedores</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Inactivos</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <translation>A punto de dormirse</translation>
    </message>
    <message>
        <source>Type of campaign</source>
        <translation>Tipo de campaña</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Seminario web</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Feria</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
</context>
<context>
    <name>SubjectPopup</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Segment or list</source>
        <translation>Segmento o lista</translation>
    </message>
    <message>
        <source>Choose what to ask for</source>
        <translation>Elija por qué preguntar</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1” says no format. End the file&apos;s name in .pdf, .svg or .png.</source>
        <translation>«%1» no indica ningún formato. Termine el nombre del archivo en .pdf, .svg o .png.</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>The text encoding “%1” is not known. Choose another one.</source>
        <translation>La codificación de texto «%1» no se conoce. Elija otra.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read any further: %2.</source>
        <translation>El archivo «%1» no se puede seguir leyendo: %2.</translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail (work)</source>
        <translation>Correo (trabajo)</translation>
    </message>
    <message>
        <source>E-mail (private)</source>
        <translation>Correo (privado)</translation>
    </message>
    <message>
        <source>E-mail (other)</source>
        <translation>Correo (otro)</translation>
    </message>
    <message>
        <source>Phone (work)</source>
        <translation>Teléfono (trabajo)</translation>
    </message>
    <message>
        <source>Phone (mobile)</source>
        <translation>Teléfono (móvil)</translation>
    </message>
    <message>
        <source>Phone (private)</source>
        <translation>Teléfono (privado)</translation>
    </message>
    <message>
        <source>Phone (main)</source>
        <translation>Teléfono (centralita)</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Calle, segunda línea</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>vCards say what it is</source>
        <translation>Las vCards dicen qué es</translation>
    </message>
    <message>
        <source>The file cannot be read any further: %1.</source>
        <translation>El archivo no se puede seguir leyendo: %1.</translation>
    </message>
    <message>
        <source>This card is longer than can be read and was cut.</source>
        <translation>Esta tarjeta es demasiado larga para leerla y se ha cortado.</translation>
    </message>
    <message>
        <source>Some letters are not UTF-8; they were read as ISO 8859-1.</source>
        <translation>Algunas letras no están en UTF-8; se han leído como ISO 8859-1.</translation>
    </message>
    <message>
        <source>This card contains NUL bytes, which are not text; they were left out.</source>
        <translation>Esta tarjeta contiene bytes NUL, que no son texto; se han omitido.</translation>
    </message>
    <message>
        <source>Another address: %1</source>
        <translation>Otra dirección: %1</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Cumpleaños: %1</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Esta tarjeta no tiene final.</translation>
    </message>
    <message>
        <source>Lines that say nothing were left out.</source>
        <translation>Se han omitido líneas que no dicen nada.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 is too long: %2 characters are possible. Shorten it.</source>
        <translation>%1 es demasiado largo: caben %2 caracteres. Acorte el texto.</translation>
    </message>
    <message>
        <source>%1 holds a character that cannot be stored. Type it anew.</source>
        <translation>%1 contiene un carácter que no se puede guardar. Escriba el texto de nuevo.</translation>
    </message>
    <message>
        <source>%1 is the two-letter code of a country, for example AT, not “%2”.</source>
        <translation>%1 es el código de dos letras de un país, por ejemplo ES, no «%2».</translation>
    </message>
    <message>
        <source>%1 is the three-letter code of a currency, for example EUR, not “%2”.</source>
        <translation>%1 es el código de tres letras de una moneda, por ejemplo EUR, no «%2».</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Choose one of: %3.</source>
        <translation>%1 no puede ser «%2». Elija entre: %3.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 debe ser un número.</translation>
    </message>
    <message>
        <source>%1 must be %2 or more.</source>
        <translation>%1 debe ser %2 o más.</translation>
    </message>
    <message>
        <source>%1 must be %2 or less.</source>
        <translation>%1 debe ser %2 o menos.</translation>
    </message>
    <message>
        <source>%1 is missing. Every record of this kind (%2) needs it.</source>
        <translation>Falta %1. Todo registro de esta clase (%2) lo necesita.</translation>
    </message>
    <message>
        <source>%1 needs a currency. Choose one, for example EUR, or empty the field.</source>
        <translation>%1 necesita una moneda. Elija una, por ejemplo EUR, o vacíe el campo.</translation>
    </message>
    <message>
        <source>%1 lies before %2. Exchange the two or correct one.</source>
        <translation>%1 es anterior a %2. Intercámbielos o corrija uno.</translation>
    </message>
    <message>
        <source>A company cannot be its own parent. Choose another one or none.</source>
        <translation>Una empresa no puede ser su propia matriz. Elija otra o ninguna.</translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number. Fill in one of them.</source>
        <translation>Un contacto necesita un nombre, una dirección de correo o un número de teléfono. Rellene uno de ellos.</translation>
    </message>
    <message>
        <source>A person cannot be related to themselves. Choose somebody else.</source>
        <translation>Una persona no puede estar relacionada consigo misma. Elija a otra.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not a date that exists: “%2”. Type for example 2026-01-31.</source>
        <translation>%1 no es una fecha que exista: «%2». Escriba por ejemplo 2026-01-31.</translation>
    </message>
    <message>
        <source>%1 is either yes or no.</source>
        <translation>%1 es sí o no.</translation>
    </message>
    <message>
        <source>%1 does not name a record. Choose it anew.</source>
        <translation>%1 no designa ningún registro. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>A sentiment says how much: choose from −2 (angry) to +2 (enthusiastic).</source>
        <translation>Un ánimo dice cuánto: elija de −2 (enfadado) a +2 (entusiasta).</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this machine knows. Type for example Europe/Vienna.</source>
        <translation>«%1» no es una zona horaria que este equipo conozca. Escriba por ejemplo Europe/Vienna.</translation>
    </message>
    <message>
        <source>%1 is missing. Say how much is to be reached.</source>
        <translation>Falta %1. Diga cuánto hay que alcanzar.</translation>
    </message>
    <message>
        <source>Choose the user whose goal it is, or make it everybody&apos;s.</source>
        <translation>Elija el usuario de quien es el objetivo, o hágalo de todos.</translation>
    </message>
    <message>
        <source>Choose the team whose goal it is, or make it everybody&apos;s.</source>
        <translation>Elija el equipo de quien es el objetivo, o hágalo de todos.</translation>
    </message>
    <message>
        <source>Answers to this question go from %1 to %2. Correct the score or choose another question.</source>
        <translation>Las respuestas a esta pregunta van de %1 a %2. Corrija la puntuación o elija otra pregunta.</translation>
    </message>
</context>
<context>
    <name>WinChance</name>
    <message>
        <source>There is too little to learn from: %1 were won and %2 lost, and it takes %3 of each.</source>
        <translation>Hay muy poco de lo que aprender: se ganaron %1 y se perdieron %2, y hacen falta %3 de cada clase.</translation>
    </message>
    <message>
        <source>Choose a field to learn from.</source>
        <translation>Elija un campo del que aprender.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
</context>
<context>
    <name>await</name>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Ha ocurrido algo inesperado.</translation>
    </message>
</context>
<context>
    <name>kith::app::Application</name>
    <message>
        <source>Something unexpected went wrong. What you see is still safe; please go on, and report it.</source>
        <translation>Ha ocurrido algo inesperado. Lo que ve sigue a salvo; continúe, por favor, e infórmenos.</translation>
    </message>
</context>
<context>
    <name>kith::app::Tour</name>
    <message>
        <source>The tour uses no keychain.</source>
        <translation>El recorrido no usa ningún depósito de claves.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made.</source>
        <translation>La carpeta «%1» no se puede crear.</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Cerrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Something you typed is not saved.</source>
        <translation>Algo que ha escrito no está guardado.</translation>
    </message>
    <message>
        <source>It would be lost.</source>
        <translation>Se perdería.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Type the passphrase of “Customers”.</source>
        <translation>Escriba la frase de contraseña de «Customers».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not appear. %2</source>
        <translation>«%1» no ha aparecido. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written.</source>
        <translation>«%1» no se ha podido escribir.</translation>
    </message>
    <message>
        <source>Framework agreement.pdf</source>
        <translation>Acuerdo marco.pdf</translation>
    </message>
    <message>
        <source>Price list.csv</source>
        <translation>Lista de precios.csv</translation>
    </message>
    <message>
        <source>Site visit.png</source>
        <translation>Visita de obra.png</translation>
    </message>
    <message>
        <source>## Before the next visit

They decide in **March**; *prices* come first.

- bring the samples
- ask about [the fair](https://example.org)

1. agree on a date
2. send the offer</source>
        <translation>## Antes de la próxima visita

Deciden en **marzo**; los *precios* van primero.

- llevar las muestras
- preguntar por [la feria](https://example.org)

1. acordar una fecha
2. enviar la oferta</translation>
    </message>
    <message>
        <source>Budget confirmed</source>
        <translation>Presupuesto confirmado</translation>
    </message>
    <message>
        <source>Espresso machine, two groups</source>
        <translation>Cafetera exprés, dos grupos</translation>
    </message>
    <message>
        <source>Installation and training</source>
        <translation>Instalación y formación</translation>
    </message>
    <message>
        <source>Buyers nobody called for 90 days</source>
        <translation>Compradores a los que nadie ha llamado en 90 días</translation>
    </message>
    <message>
        <source>Spring fair</source>
        <translation>Feria de primavera</translation>
    </message>
    <message>
        <source>Companies with deals</source>
        <translation>Empresas con negocios</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>kith::app::Workspace</name>
    <message>
        <source>The keychain holds no key for this workspace.</source>
        <translation>El depósito de claves no tiene ninguna clave para este espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no room for the sample workspace in “%1”. Make some, or allow writing there.</source>
        <translation>No hay sitio para el espacio de ejemplo en «%1». Haga sitio o permita escribir allí.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>No sample workspace was made.</source>
        <translation>No se ha creado ningún espacio de ejemplo.</translation>
    </message>
</context>
<context>
    <name>kith::items::ActivityCalendar</name>
    <message>
        <source>%1 %2</source>
        <comment>a time, the city whose clocks show it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kith::items::CalendarModel</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a time from … to …</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <comment>a day, a time to a day, a time</comment>
        <translation>%1, %2 a %3, %4</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se repite</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a time in a time zone</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kith::items::CardShelf</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kith::items::DealCalendar</name>
    <message>
        <source>%1: %2</source>
        <comment>a pipeline, one of its stages</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kith::items::PivotModel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::items::SegmentList</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n registro</numerusform>
            <numerusform>%1, %n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::items::TimelineModel</name>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>kith::items::TodayFeed</name>
    <message>
        <source>Open activities that are due until the end of today or should have taken place before, the longest overdue first.</source>
        <translation>Actividades abiertas que vencen hasta el final de hoy o que deberían haber tenido lugar, primero las más atrasadas.</translation>
    </message>
    <message>
        <source>Open activities that take place today, by their time.</source>
        <translation>Actividades abiertas que tienen lugar hoy, por su hora.</translation>
    </message>
</context>
<context>
    <name>kith::items::TodayModel</name>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>espera %n min</numerusform>
            <numerusform>espera %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n h</source>
        <translation>
            <numerusform>espera %n h</numerusform>
            <numerusform>espera %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>espera %n día</numerusform>
            <numerusform>espera %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n día de más</numerusform>
            <numerusform>%n días de más</numerusform>
        </translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>desde ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time of day to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>prioridad alta</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>responder antes de %1</translation>
    </message>
</context>
<context>
    <name>kith::items::WindowModel</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>kith::services::Documents</name>
    <message>
        <source>“%1” has %2. A document may have up to %3: keep the file where it is and note its place instead.</source>
        <translation>«%1» tiene %2. Un documento puede tener hasta %3: deje el archivo donde está y anote en su lugar dónde se encuentra.</translation>
    </message>
    <message>
        <source>There is no file “%1” any more.</source>
        <translation>Ya no hay ningún archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is no file. Add files one by one, or pack a folder into a ZIP file first.</source>
        <translation>«%1» no es un archivo. Añada los archivos uno por uno o empaquete antes la carpeta en un archivo ZIP.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>«%1» no se puede leer. Compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>Añadiendo «%1»</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Nueva versión de %1</translation>
    </message>
    <message>
        <source>The content of “%1” is missing. Take it from a backup of the workspace.</source>
        <translation>Falta el contenido de «%1». Tómelo de una copia de seguridad del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again.</source>
        <translation>No queda espacio para escribir «%1». Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written there. Choose another folder.</source>
        <translation>«%1» no se puede escribir allí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Add document %1</source>
        <translation>Añadir el documento %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s)</source>
        <translation>
            <numerusform>Añadir %n documento</numerusform>
            <numerusform>Añadir %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename document %1</source>
        <translation>Cambiar el nombre del documento %1</translation>
    </message>
    <message>
        <source>Delete document %1</source>
        <translation>Eliminar el documento %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s)</source>
        <translation>
            <numerusform>Eliminar %n documento</numerusform>
            <numerusform>Eliminar %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a program and is not started from here. Save it to a folder if you trust it.</source>
        <translation>«%1» es un programa y no se inicia desde aquí. Guárdelo en una carpeta si confía en él.</translation>
    </message>
    <message>
        <source>The copy of this document was not changed.</source>
        <translation>La copia de este documento no se ha cambiado.</translation>
    </message>
</context>
<context>
    <name>kith::services::ReportScheduler</name>
    <message>
        <source>The report “%1” is to be written, but it is not there any more. Take its schedule away.</source>
        <translation>El informe «%1» se debe escribir, pero ya no está. Quite su programación.</translation>
    </message>
    <message>
        <source>The scheduled report “%1” was not written. %2 It is tried again in a few minutes.</source>
        <extracomment>%1 name of a report, %2 what went wrong, a sentence</extracomment>
        <translation>El informe programado «%1» no se escribió. %2 Se intentará de nuevo en unos minutos.</translation>
    </message>
</context>
<context>
    <name>kith::storage::CipherDriver</name>
    <message>
        <source>Unable to change the key</source>
        <translation>No se puede cambiar la clave</translation>
    </message>
    <message>
        <source>A raw key has 64 or 96 hexadecimal digits</source>
        <translation>Una clave en bruto tiene 64 o 96 cifras hexadecimales</translation>
    </message>
    <message>
        <source>A raw key has 32 bytes, its salt 16</source>
        <translation>Una clave en bruto tiene 32 bytes, su sal 16</translation>
    </message>
    <message>
        <source>Without a key only a database in memory can be opened</source>
        <translation>Sin clave solo se puede abrir una base de datos en memoria</translation>
    </message>
    <message>
        <source>An encrypted database cannot have a shared cache</source>
        <translation>Una base de datos cifrada no puede tener una caché compartida</translation>
    </message>
    <message>
        <source>The file name contains a NUL character</source>
        <translation>El nombre del archivo contiene un carácter NUL</translation>
    </message>
    <message>
        <source>The SQLite library in use cannot encrypt</source>
        <translation>La biblioteca SQLite en uso no puede cifrar</translation>
    </message>
    <message>
        <source>The key is wrong, or the file is not an encrypted database</source>
        <translation>La clave es incorrecta, o el archivo no es una base de datos cifrada</translation>
    </message>
    <message>
        <source>The file is encrypted, or not a database</source>
        <translation>El archivo está cifrado, o no es una base de datos</translation>
    </message>
    <message>
        <source>The file is not encrypted</source>
        <translation>El archivo no está cifrado</translation>
    </message>
    <message>
        <source>Temporary data cannot be kept off the disk</source>
        <translation>Los datos temporales no se pueden mantener fuera del disco</translation>
    </message>
</context>
<context>
    <name>kith::storage::Store</name>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while reading.</source>
        <translation>Ha ocurrido algo inesperado al leer.</translation>
    </message>
</context>
<context>
    <name>kith::storage::Text</name>
    <message>
        <source>The history of the workspace is damaged at one place. Open a backup to undo this.</source>
        <translation>El historial del espacio de trabajo está dañado en un lugar. Abra una copia de seguridad para deshacer esto.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of “%1” were changed later. Undo the later changes first, or leave these records as they are.</source>
        <translation>
            <numerusform>%n registro de «%1» se cambió después. Deshaga antes los cambios posteriores o deje este registro como está.</numerusform>
            <numerusform>%n registros de «%1» se cambiaron después. Deshaga antes los cambios posteriores o deje estos registros como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed the same fields meanwhile (%n record(s)). Compare both versions and choose.</source>
        <translation>
            <numerusform>Alguien ha cambiado los mismos campos entretanto (%n registro). Compare ambas versiones y elija.</numerusform>
            <numerusform>Alguien ha cambiado los mismos campos entretanto (%n registros). Compare ambas versiones y elija.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encryption of this installation does not work as it must. The workspace was not opened.</source>
        <translation>El cifrado de esta instalación no funciona como debe. El espacio de trabajo no se ha abierto.</translation>
    </message>
    <message>
        <source>The key does not open “%1”.</source>
        <translation>La clave no abre «%1».</translation>
    </message>
    <message>
        <source>“%1” is damaged or was cut off. Open a backup of it, and keep the damaged file.</source>
        <translation>«%1» está dañado o se ha cortado. Abra una copia de seguridad y conserve el archivo dañado.</translation>
    </message>
    <message>
        <source>Another program is busy with “%1”. Try again in a moment.</source>
        <translation>Otro programa está ocupado con «%1». Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask the owner of the file for permission.</source>
        <translation>No puede leer «%1». Pida permiso al dueño del archivo.</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there: %2. If it is on another drive or computer, connect it and try again.</source>
        <translation>La carpeta de «%1» no está: %2. Si está en otra unidad o en otro ordenador, conéctelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no file “%1” in %2. It may have been moved or renamed.</source>
        <translation>No hay ningún archivo «%1» en %2. Puede que se haya movido o cambiado de nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a file, and so not a workspace.</source>
        <translation>«%1» no es un archivo y, por tanto, tampoco un espacio de trabajo.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot be written. Free some space and try again.</source>
        <translation>El disco está lleno: «%1» no se puede escribir. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written here: the folder or the file is read-only.</source>
        <translation>«%1» no se puede escribir aquí: la carpeta o el archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Ya hay un archivo «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there. Connect the drive or choose another folder.</source>
        <translation>La carpeta de «%1» no está. Conecte la unidad o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached: the drive reports an error.</source>
        <translation>No se puede acceder a «%1»: la unidad comunica un error.</translation>
    </message>
    <message>
        <source>The copy that was just written is not whole; it was thrown away. Check the drive and try again.</source>
        <translation>La copia recién escrita no está completa; se ha desechado. Compruebe la unidad y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The passphrase could not be changed.</source>
        <translation>La frase de contraseña no se ha podido cambiar.</translation>
    </message>
    <message>
        <source>Another program has “%1” open. Close it there, then change the passphrase.</source>
        <translation>Otro programa tiene abierto «%1». Ciérrelo allí y cambie después la frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase was not changed: the drive is full or reports an error. The old one still opens “%1”.</source>
        <translation>La frase de contraseña no se ha cambiado: la unidad está llena o comunica un error. La antigua sigue abriendo «%1».</translation>
    </message>
    <message>
        <source>This installation is incomplete.</source>
        <translation>Esta instalación está incompleta.</translation>
    </message>
    <message>
        <source>“%1” is an encrypted database of another program, not a Kith workspace.</source>
        <translation>«%1» es una base de datos cifrada de otro programa, no un espacio de trabajo de Kith.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Kith. Update Kith on this computer to open it; nothing in the file was changed.</source>
        <translation>«%1» se hizo con una versión más reciente de Kith. Actualice Kith en este ordenador para abrirlo; no se ha cambiado nada en el archivo.</translation>
    </message>
    <message>
        <source>The workspace could not be brought up to date; it was left as it was.</source>
        <translation>El espacio de trabajo no se ha podido actualizar; se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>“%1” cannot be made in a shared or synchronised folder (%2): several computers writing to one file would destroy it. Choose a folder on this computer.</source>
        <translation>«%1» no se puede crear en una carpeta compartida o sincronizada (%2): varios ordenadores que escriben en un mismo archivo lo destruirían. Elija una carpeta de este ordenador.</translation>
    </message>
    <message>
        <source>“%1” is empty: it is not a Kith workspace.</source>
        <translation>«%1» está vacío: no es un espacio de trabajo de Kith.</translation>
    </message>
    <message>
        <source>“%1” is in a shared folder and open on another computer, or was not closed there. Close it there first.</source>
        <translation>«%1» está en una carpeta compartida y abierto en otro ordenador, o no se cerró allí. Ciérrelo antes allí.</translation>
    </message>
    <message>
        <source>“%1” is in a shared or synchronised folder (%2). Several computers writing to one file would destroy it, so it is shown read-only. Copy it to this computer to work with it.</source>
        <translation>«%1» está en una carpeta compartida o sincronizada (%2). Varios ordenadores que escriben en un mismo archivo lo destruirían, por lo que se muestra en solo lectura. Cópielo a este ordenador para trabajar con él.</translation>
    </message>
    <message>
        <source>“%1” or its folder is write-protected, so it is shown read-only. Copy it to a folder of your own to work with it.</source>
        <translation>«%1» o su carpeta están protegidos contra escritura, por lo que se muestra en solo lectura. Cópielo a una carpeta propia para trabajar con él.</translation>
    </message>
    <message>
        <source>“%1” was opened read-only.</source>
        <translation>«%1» se ha abierto en solo lectura.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly: its last changes are still in “%1-wal”, and its folder is write-protected. Copy both files to a folder of your own and open the copy.</source>
        <translation>«%1» no se cerró correctamente: sus últimos cambios siguen en «%1-wal», y su carpeta está protegida contra escritura. Copie ambos archivos a una carpeta propia y abra la copia.</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Kith and must be brought up to date, but it cannot be written here. Copy it to a folder of your own and open it there.</source>
        <translation>«%1» se hizo con una versión más antigua de Kith y hay que actualizarlo, pero aquí no se puede escribir. Cópielo a una carpeta propia y ábralo allí.</translation>
    </message>
    <message>
        <source>“%1” must be brought up to date, and an older Kith has it open. Close that one and try again.</source>
        <translation>Hay que actualizar «%1», y un Kith más antiguo lo tiene abierto. Cierre ese y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full, so it is shown read-only. Free some space and open it again.</source>
        <translation>El disco de «%1» está lleno, por lo que se muestra en solo lectura. Libere espacio y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The record refers to another record that is not there, or is still used by others. Remove or change what refers to it first.</source>
        <translation>El registro remite a otro que no existe, o todavía lo usan otros. Quite o cambie antes lo que remite a él.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while saving.</source>
        <translation>Ha ocurrido algo inesperado al guardar.</translation>
    </message>
    <message>
        <source>This record is no longer there: somebody removed it. Undo the removal to change it.</source>
        <translation>Este registro ya no existe: alguien lo ha quitado. Deshaga la eliminación para cambiarlo.</translation>
    </message>
    <message>
        <source>This record is no longer there: somebody removed it already.</source>
        <translation>Este registro ya no existe: alguien lo ha quitado ya.</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile. Look at it again before removing it.</source>
        <translation>Alguien ha cambiado este registro entretanto. Mírelo de nuevo antes de quitarlo.</translation>
    </message>
    <message>
        <source>Too many programs have the workspace open. Close some of them.</source>
        <translation>Demasiados programas tienen abierto el espacio de trabajo. Cierre algunos.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Only the writer makes new records.</source>
        <translation>Solo quien escribe crea registros nuevos.</translation>
    </message>
    <message>
        <source>Another record already has this value. Change it, or open the other record.</source>
        <translation>Otro registro ya tiene este valor. Cámbielo o abra el otro registro.</translation>
    </message>
    <message>
        <source>A value that is needed is missing. Fill it in.</source>
        <translation>Falta un valor necesario. Rellénelo.</translation>
    </message>
    <message>
        <source>The value is of the wrong kind for its field.</source>
        <translation>El valor no es de la clase que pide su campo.</translation>
    </message>
    <message>
        <source>The values do not fit together. Check the record.</source>
        <translation>Los valores no concuerdan. Compruebe el registro.</translation>
    </message>
    <message>
        <source>The drive returned damaged data. Copy the workspace to another drive or open a backup.</source>
        <translation>La unidad ha devuelto datos dañados. Copie el espacio de trabajo a otra unidad o abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The drive of the workspace reports an error or is not there any more. Nothing of the last action was saved. Check the drive and open the workspace again.</source>
        <translation>La unidad del espacio de trabajo comunica un error o ya no está. No se ha guardado nada de la última acción. Compruebe la unidad y vuelva a abrir el espacio de trabajo.</translation>
    </message>
    <message>
        <source>This is not allowed in the workspace.</source>
        <translation>Esto no está permitido en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Another program is busy with the workspace. Try again in a moment.</source>
        <translation>Otro programa está ocupado con el espacio de trabajo. Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>The workspace file was moved or removed while it was open. Nothing was saved.</source>
        <translation>El archivo del espacio de trabajo se movió o se quitó mientras estaba abierto. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The workspace is read-only: nothing can be changed in it.</source>
        <translation>El espacio de trabajo es de solo lectura: no se puede cambiar nada en él.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Open a backup, and keep the damaged file.</source>
        <translation>El archivo del espacio de trabajo está dañado. Abra una copia de seguridad y conserve el archivo dañado.</translation>
    </message>
    <message>
        <source>What was asked for is not in the workspace.</source>
        <translation>Lo que se pide no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of the last action was saved; free some space and try again.</source>
        <translation>El disco está lleno. No se ha guardado nada de la última acción; libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened: its folder is gone or not accessible.</source>
        <translation>El archivo del espacio de trabajo no se puede abrir: su carpeta ha desaparecido o no es accesible.</translation>
    </message>
    <message>
        <source>The value is too large to be stored.</source>
        <translation>El valor es demasiado grande para guardarlo.</translation>
    </message>
    <message>
        <source>The key does not open this file, or the file is damaged.</source>
        <translation>La clave no abre este archivo, o el archivo está dañado.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the workspace file.</source>
        <translation>Ha ocurrido algo inesperado en el archivo del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>El espacio de trabajo se ha cerrado.</translation>
    </message>
    <message>
        <source>The workspace is open already.</source>
        <translation>El espacio de trabajo ya está abierto.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>The workspace is read-only: its passphrase cannot be changed here.</source>
        <translation>El espacio de trabajo es de solo lectura: aquí no se puede cambiar su frase de contraseña.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the workspace.</source>
        <translation>Ha ocurrido algo inesperado en el espacio de trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be undone whole: %n later record(s) refer to what it made. Undo those first, or leave what they refer to as it is.</source>
        <translation>
            <numerusform>«%1» no se puede deshacer por completo: %n registro posterior remite a lo que creó. Deshaga antes ese, o deje como está aquello a lo que remite.</numerusform>
            <numerusform>«%1» no se puede deshacer por completo: %n registros posteriores remiten a lo que creó. Deshaga antes esos, o deje como está aquello a lo que remiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer where it was opened: the file was moved, renamed or removed, or its drive is gone. Nothing was saved. Bring it back to %2 and try again.</source>
        <translation>«%1» ya no está donde se abrió: el archivo se ha movido, renombrado o quitado, o su unidad ha desaparecido. No se ha guardado nada. Devuélvalo a %2 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This action is not in the history of the workspace.</source>
        <translation>Esta acción no está en el historial del espacio de trabajo.</translation>
    </message>
    <message>
        <source>“%1” was undone already.</source>
        <translation>«%1» ya se ha deshecho.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone by itself.</source>
        <translation>«%1» no se puede deshacer por separado.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>“%1” is an ordinary SQLite database without encryption, not a Kith workspace.</source>
        <translation>«%1» es una base de datos SQLite corriente sin cifrar, no un espacio de trabajo de Kith.</translation>
    </message>
    <message>
        <source>“%1” is too small to be a Kith workspace.</source>
        <translation>«%1» es demasiado pequeño para ser un espacio de trabajo de Kith.</translation>
    </message>
    <message>
        <source>“%1” is not a Kith workspace.</source>
        <translation>«%1» no es un espacio de trabajo de Kith.</translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Check capital letters and the keyboard layout, or use the code of the recovery sheet.</source>
        <translation>Esta frase de contraseña no abre «%1». Compruebe las mayúsculas y la distribución del teclado, o use el código de la hoja de recuperación.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the beginning of “%1” is damaged. Open a backup of it.</source>
        <translation>La frase de contraseña es correcta, pero el principio de «%1» está dañado. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The passphrase is right, but “%1” was cut off: its end is missing. Copy it again from where it came from, or open a backup.</source>
        <translation>La frase de contraseña es correcta, pero «%1» se ha cortado: falta el final. Cópielo de nuevo de donde vino, o abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers; no key can be made.</source>
        <translation>Este ordenador no da números aleatorios; no se puede crear ninguna clave.</translation>
    </message>
    <message>
        <source>The key cannot be computed.</source>
        <translation>La clave no se puede calcular.</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake. It is 16 groups of 5 letters and digits, as printed on the recovery sheet.</source>
        <translation>El código de recuperación tiene una errata. Son 16 grupos de 5 letras y cifras, como están impresos en la hoja de recuperación.</translation>
    </message>
    <message>
        <source>The content of a file cannot be computed.</source>
        <translation>El contenido de un archivo no se puede calcular.</translation>
    </message>
</context>
<context>
    <name>kith::ui::AboutDialog</name>
    <message>
        <source>About Kith</source>
        <translation>Acerca de Kith</translation>
    </message>
    <message>
        <source>Kith %1</source>
        <translation>Kith %1</translation>
    </message>
    <message>
        <source>Your customers in one encrypted file that is yours.</source>
        <translation>Sus clientes en un archivo cifrado que es suyo.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt %1, SQLCipher, ICU, libphonenumber, zxcvbn and QtKeychain. Kith sends nothing anywhere.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin garantía alguna. Hecho con Qt %1, SQLCipher, ICU, libphonenumber, zxcvbn y QtKeychain. Kith no envía nada a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ActOn</name>
    <message>
        <source>&amp;Edit together …</source>
        <translation>Modificar &amp;juntos …</translation>
    </message>
    <message>
        <source>Add a &amp;tag …</source>
        <translation>Añadir una &amp;etiqueta …</translation>
    </message>
    <message>
        <source>&amp;Remove a tag …</source>
        <translation>&amp;Quitar una etiqueta …</translation>
    </message>
    <message>
        <source>Change the &amp;owner …</source>
        <translation>Cambiar de &amp;responsable …</translation>
    </message>
    <message>
        <source>Put on a &amp;list …</source>
        <translation>Poner en una &amp;lista …</translation>
    </message>
    <message>
        <source>Create ta&amp;sks …</source>
        <translation>Crear &amp;tareas …</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportar …</translation>
    </message>
    <message>
        <source>&amp;Copy e-mail addresses …</source>
        <translation>&amp;Copiar direcciones de correo …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n registro cambiado. Deshacer lo retira.</numerusform>
            <numerusform>%n registros cambiados. Deshacer lo retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 records are in “%2”. That file is not encrypted.</source>
        <translation>%L1 registros están en «%2». Ese archivo no está cifrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are in the clipboard.</source>
        <translation>
            <numerusform>%n dirección está en el portapapeles.</numerusform>
            <numerusform>%n direcciones están en el portapapeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <extracomment>%1 is what was done, &quot;Create tasks for 12 contacts&quot;</extracomment>
        <translation>%1. Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>kith::ui::AddToListDialog</name>
    <message>
        <source>Put %1 %2 on a list</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>Poner %1 %2 en una lista</translation>
    </message>
    <message>
        <source>A new list</source>
        <translation>Una lista nueva</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>There is a list “%1” already. Choose it above.</source>
        <translation>Ya existe una lista «%1». Elíjala arriba.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be on it. A list stays as it is until somebody changes it.</source>
        <translation>
            <numerusform>Contendrá %n registro. Una lista queda como está hasta que alguien la cambia.</numerusform>
            <numerusform>Contendrá %n registros. Una lista queda como está hasta que alguien la cambia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Crear la lista</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %n registro.</numerusform>
            <numerusform>Se añadirán %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on the list already.</source>
        <translation>
            <numerusform>%n ya está en la lista.</numerusform>
            <numerusform>%n ya están en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n record(s)</source>
        <translation>
            <numerusform>Añadir %n registro</numerusform>
            <numerusform>Añadir %n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::AgendaDelegate</name>
    <message>
        <source>%1–%2</source>
        <comment>a time from … to …</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>today or tomorrow, and the day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se repite</translation>
    </message>
</context>
<context>
    <name>kith::ui::AssignmentBar</name>
    <message numerus="yes">
        <source>%n lead(s) wait in a queue, because no rule found anybody who could take them.</source>
        <translation>
            <numerusform>%n lead espera en una cola, porque ninguna regla encontró a quien lo tomara.</numerusform>
            <numerusform>%n leads esperan en una cola, porque ninguna regla encontró a quien los tomara.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>kith::ui::AssignmentDialog</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Owner now</source>
        <translation>Responsable actual</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Cola: %1</translation>
    </message>
    <message>
        <source>Try out the assignment rules</source>
        <translation>Probar las reglas de asignación</translation>
    </message>
    <message>
        <source>Assign leads by rules</source>
        <translation>Asignar leads según las reglas</translation>
    </message>
    <message numerus="yes">
        <source>What the active rules would do with the leads of the last %n day(s). Working days and absences count as on the day each lead came in. Nothing is written.</source>
        <translation>
            <numerusform>Lo que harían las reglas activas con los leads del último día. Los días laborables y las ausencias cuentan como el día en que llegó el lead. No se escribe nada.</numerusform>
            <numerusform>Lo que harían las reglas activas con los leads de los últimos %n días. Los días laborables y las ausencias cuentan como el día en que llegó cada lead. No se escribe nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you have seen who gets what, and one undo takes it back. Whoever gets a lead gets its open task, too.</source>
        <translation>No se escribe nada antes de que haya visto quién recibe qué, y un solo deshacer lo revierte. Quien recibe un lead recibe también su tarea abierta.</translation>
    </message>
    <message>
        <source>Asking the rules …</source>
        <translation>Consultando las reglas…</translation>
    </message>
    <message>
        <source>Who gets how many</source>
        <translation>Quién recibe cuántos</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Who gets which lead</source>
        <translation>Quién recibe qué lead</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>There is no active rule that runs on demand. Make one under Settings, Assignment rules.</source>
        <translation>No hay ninguna regla activa a petición. Cree una en Ajustes, Reglas de asignación.</translation>
    </message>
    <message>
        <source>There are no leads to assign.</source>
        <translation>No hay leads que asignar.</translation>
    </message>
    <message>
        <source>Get an owner: %1</source>
        <translation>Reciben un responsable: %1</translation>
    </message>
    <message>
        <source>Wait in a queue, because nobody can take them: %1</source>
        <translation>Esperan en una cola, porque nadie puede tomarlos: %1</translation>
    </message>
    <message>
        <source>Fit no rule: %1</source>
        <translation>No encajan en ninguna regla: %1</translation>
    </message>
    <message>
        <source>Converted or given up: %1</source>
        <translation>Convertidos o abandonados: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::BackupButton</name>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia de seguridad</translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Copia de seguridad de hoy</translation>
    </message>
    <message>
        <source>Backed up yesterday</source>
        <translation>Copia de seguridad de ayer</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n days ago</source>
        <translation>
            <numerusform>Copia de seguridad de hace %n día</numerusform>
            <numerusform>Copia de seguridad de hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The last verified backup is of %1.</source>
        <translation>La última copia de seguridad verificada es de %1.</translation>
    </message>
    <message>
        <source>A backup is a second encrypted file, opened and checked before it counts.</source>
        <translation>Una copia de seguridad es un segundo archivo cifrado, que se abre y se comprueba antes de darse por buena.</translation>
    </message>
    <message>
        <source>A drive that fails takes everything since then with it.</source>
        <translation>Una unidad que falla se lleva todo lo hecho desde entonces.</translation>
    </message>
    <message>
        <source>Click to make one now.</source>
        <translation>Haga clic para hacer una ahora.</translation>
    </message>
</context>
<context>
    <name>kith::ui::BoardHeader</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>The sum is too large to be shown.</source>
        <translation>La suma es demasiado grande para mostrarla.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are not in the sum: their currency has no rate.</source>
        <translation>
            <numerusform>%n negocio no está en la suma: su moneda no tiene tipo de cambio.</numerusform>
            <numerusform>%n negocios no están en la suma: su moneda no tiene tipo de cambio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) have no amount.</source>
        <translation>
            <numerusform>%n negocio no tiene importe.</numerusform>
            <numerusform>%n negocios no tienen importe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deal(s), %2, weighted %3</source>
        <translation>
            <numerusform>%1: %n negocio, %2, ponderado %3</numerusform>
            <numerusform>%1: %n negocios, %2, ponderado %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deal(s), %2</source>
        <translation>
            <numerusform>%1: %n negocio, %2</numerusform>
            <numerusform>%1: %n negocios, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected to close in the past: %1</source>
        <translation>
            <numerusform>%n con cierre previsto en el pasado: %1</numerusform>
            <numerusform>%n con cierre previsto en el pasado: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability %1 %</source>
        <translation>Probabilidad %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Rots after %n day(s)</source>
        <translation>
            <numerusform>Se estanca tras %n día</numerusform>
            <numerusform>Se estanca tras %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>ponderado %1</translation>
    </message>
    <message>
        <source>&amp;New deal here</source>
        <translation>&amp;Nuevo negocio aquí</translation>
    </message>
    <message>
        <source>Show these deals as a &amp;list</source>
        <translation>Mostrar estos negocios como &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Close the column</source>
        <translation>&amp;Cerrar la columna</translation>
    </message>
    <message>
        <source>&amp;Open the column</source>
        <translation>&amp;Abrir la columna</translation>
    </message>
    <message>
        <source>New deal in “%1”</source>
        <translation>Nuevo negocio en «%1»</translation>
    </message>
</context>
<context>
    <name>kith::ui::BoardPage</name>
    <message>
        <source>Deals by stage</source>
        <translation>Negocios por etapa</translation>
    </message>
    <message>
        <source>“%1” cannot move to “%2” yet</source>
        <translation>«%1» aún no puede pasar a «%2»</translation>
    </message>
    <message>
        <source>%1 stays where it was.</source>
        <translation>%1 queda donde estaba.</translation>
    </message>
    <message>
        <source>“%1” is in “%2” now.</source>
        <translation>«%1» está ahora en «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are in “%1” now.</source>
        <translation>
            <numerusform>%n negocio está ahora en «%1».</numerusform>
            <numerusform>%n negocios están ahora en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Undo brings it back.</source>
        <translation>%1. Deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>Expected close, the earliest first</source>
        <translation>Cierre previsto, el más próximo primero</translation>
    </message>
    <message>
        <source>Amount, the largest first</source>
        <translation>Importe, el mayor primero</translation>
    </message>
    <message>
        <source>Next step, the earliest first</source>
        <translation>Próximo paso, el más próximo primero</translation>
    </message>
    <message>
        <source>Last touch, the longest ago first</source>
        <translation>Último contacto, el más antiguo primero</translation>
    </message>
    <message>
        <source>Longest in the stage first</source>
        <translation>Más tiempo en la etapa primero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>Sin carriles</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por responsable</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Por empresa</translation>
    </message>
    <message>
        <source>Open all lanes</source>
        <translation>Abrir todos los carriles</translation>
    </message>
    <message>
        <source>Close all lanes</source>
        <translation>Cerrar todos los carriles</translation>
    </message>
    <message>
        <source>Fields on the cards …</source>
        <translation>Campos en las tarjetas…</translation>
    </message>
    <message>
        <source>No further fields</source>
        <translation>No hay más campos</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Color según</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>Tarjetas compactas</translation>
    </message>
    <message>
        <source>Won and lost deals</source>
        <translation>Negocios ganados y perdidos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>De los últimos 30 días</translation>
    </message>
    <message>
        <source>Of the last 90 days</source>
        <translation>De los últimos 90 días</translation>
    </message>
    <message>
        <source>Of the last 365 days</source>
        <translation>De los últimos 365 días</translation>
    </message>
    <message>
        <source>Open columns</source>
        <translation>Columnas abiertas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Fields on the cards</source>
        <translation>Campos en las tarjetas</translation>
    </message>
    <message numerus="yes">
        <source>A card has room for %n field(s): the first ones are shown.</source>
        <translation>
            <numerusform>Una tarjeta tiene sitio para %n campo: se muestra el primero.</numerusform>
            <numerusform>Una tarjeta tiene sitio para %n campos: se muestran los primeros.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Abrir en una &amp;ventana propia</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Mover a</translation>
    </message>
    <message>
        <source>Show the deals of this stage as a &amp;list</source>
        <translation>Mostrar los negocios de esta etapa como &amp;lista</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Embudo de ventas</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Orden de las tarjetas</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Cards and stages</source>
        <translation>Tarjetas y etapas</translation>
    </message>
    <message>
        <source>Show the record panel (Space)</source>
        <translation>Mostrar el panel del registro (Espacio)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>New deal in the stage of the chosen card (%1)</source>
        <translation>Nuevo negocio en la etapa de la tarjeta elegida (%1)</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right: move · Space: panel · Enter: open</source>
        <translation>Alt+Izquierda, Alt+Derecha: mover · Espacio: panel · Intro: abrir</translation>
    </message>
    <message>
        <source>Chosen deal</source>
        <translation>Negocio elegido</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>último día</numerusform>
            <numerusform>últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>No pipeline yet</source>
        <translation>Aún no hay embudo de ventas</translation>
    </message>
    <message>
        <source>A pipeline holds the stages that your deals go through, from the first talk to the signature. Set one up, and its board appears here.</source>
        <translation>Un embudo contiene las etapas por las que pasan sus negocios, de la primera conversación a la firma. Cree uno, y su tablero aparecerá aquí.</translation>
    </message>
    <message>
        <source>Set up a pipeline</source>
        <translation>Crear un embudo de ventas</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>No se ha encontrado nada para «%1»</translation>
    </message>
    <message>
        <source>All words must be found, the last one may be unfinished. Accents and capitals do not matter.</source>
        <translation>Deben encontrarse todas las palabras; la última puede estar incompleta. No importan acentos ni mayúsculas.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>No deals match the filter</source>
        <translation>Ningún negocio pasa el filtro</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>No deals here yet</source>
        <translation>Aún no hay negocios aquí</translation>
    </message>
    <message>
        <source>Every deal is a card. Move it from stage to stage, and the totals above say what is in the pipeline.</source>
        <translation>Cada negocio es una tarjeta. Muévala de etapa en etapa, y los totales de arriba dicen lo que hay en el embudo.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) · %1 · weighted %2</source>
        <translation>
            <numerusform>%Ln negocio abierto · %1 · ponderado %2</numerusform>
            <numerusform>%Ln negocios abiertos · %1 · ponderado %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln vencido</numerusform>
            <numerusform>%Ln vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::BoardView</name>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Deals by stage</source>
        <translation>Negocios por etapa</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) · %1 · weighted %2</source>
        <translation>
            <numerusform>%n negocio · %1 · ponderado %2</numerusform>
            <numerusform>%n negocios · %1 · ponderado %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Cancelado: no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>kith::ui::BulkEditDialog</name>
    <message>
        <source>&amp;Another field</source>
        <translation>Otro c&amp;ampo</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>Modificar %1 %2</translation>
    </message>
    <message>
        <source>All selected records get the same. Nothing is written before you have seen what changes, and one undo takes it back.</source>
        <translation>Todos los registros seleccionados reciben lo mismo. No se escribe nada antes de que haya visto qué cambia, y un solo deshacer lo retira.</translation>
    </message>
    <message>
        <source>What changes, for the first records</source>
        <translation>Qué cambia, en los primeros registros</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose a field …</source>
        <translation>Elija un campo …</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Leave this field out</source>
        <translation>Dejar fuera este campo</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>fijar en</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>reemplazar</translation>
    </message>
    <message>
        <source>make empty</source>
        <translation>vaciar</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>by this</source>
        <translation>por este</translation>
    </message>
    <message>
        <source>Looking what changes …</source>
        <translation>Viendo qué cambia …</translation>
    </message>
    <message>
        <source>Nothing changes: all of them have it already.</source>
        <translation>No cambia nada: todos lo tienen ya.</translation>
    </message>
    <message>
        <source>%1 of %2 change; the others have it already or are gone.</source>
        <translation>Cambian %1 de %2; los demás ya lo tienen o ya no están.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Choose a field and what it becomes.</source>
        <translation>Elija un campo y en qué se convierte.</translation>
    </message>
</context>
<context>
    <name>kith::ui::CalendarView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <translation>Horas de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a month, as QLocale formats it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, as QLocale formats it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <translation>Calendario, %1</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>No hay nada previsto</translation>
    </message>
    <message>
        <source>Nothing passes the filter in the days that are shown.</source>
        <translation>Nada pasa el filtro en los días mostrados.</translation>
    </message>
    <message>
        <source>What is planned for the days that are shown will be listed here.</source>
        <translation>Lo previsto para los días mostrados aparecerá aquí.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nueva actividad</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” repeats. Which times are meant?</source>
        <translation>«%1» se repite. ¿Qué fechas se quieren decir?</translation>
    </message>
    <message>
        <source>Earlier times stay as they are in either case.</source>
        <translation>Las fechas anteriores quedan como están en cualquier caso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This and all following</source>
        <translation>Esta y todas las siguientes</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>New activity here</source>
        <translation>Nueva actividad aquí</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Hecho…</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>Una semana después</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, a title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Atrás (Re Pág)</translation>
    </message>
    <message>
        <source>Ahead (Page Down)</source>
        <translation>Adelante (Av Pág)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Types shown</source>
        <translation>Tipos mostrados</translation>
    </message>
    <message>
        <source>Stages shown</source>
        <translation>Etapas mostradas</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Personas mostradas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colour by type</source>
        <translation>Color por tipo</translation>
    </message>
    <message>
        <source>Colour by stage</source>
        <translation>Color por etapa</translation>
    </message>
    <message>
        <source>Colour by person</source>
        <translation>Color por persona</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Mostrar lo hecho</translation>
    </message>
    <message>
        <source>Show closed deals</source>
        <translation>Mostrar negocios cerrados</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Todas las etapas</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n tipo</numerusform>
            <numerusform>%n tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a time of day</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>A una hora del día</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChanceLine</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Use the learned one</source>
        <translation>Usar la aprendida</translation>
    </message>
    <message>
        <source>Chance %1, set by hand</source>
        <translation>Probabilidad %1, fijada a mano</translation>
    </message>
    <message>
        <source>Chance %1</source>
        <translation>Probabilidad %1</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <extracomment>%1 a field with its value; an arrow says whether it makes winning more or less likely</extracomment>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>Learned: %1. %2</source>
        <extracomment>%1 a percentage, %2 the reasons for it</extracomment>
        <translation>Aprendida: %1. %2</translation>
    </message>
    <message>
        <source>Learned on %1 from those that are over; settings, Learned chances, shows how good it is.</source>
        <translation>Aprendida el %1 de los que ya han terminado; en Preferencias, Probabilidades aprendidas, se ve lo buena que es.</translation>
    </message>
    <message>
        <source>What somebody estimated.</source>
        <translation>Lo que alguien ha estimado.</translation>
    </message>
    <message>
        <source>Use as its probability</source>
        <translation>Usar como su probabilidad</translation>
    </message>
    <message>
        <source>Use the stage&apos;s probability</source>
        <translation>Usar la probabilidad de la etapa</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChanceSettings</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Learn now</source>
        <translation>&amp;Aprender ahora</translation>
    </message>
    <message>
        <source>Learn the chances of</source>
        <translation>Aprender las probabilidades de</translation>
    </message>
    <message>
        <source>Fields to learn from</source>
        <translation>Campos de los que aprender</translation>
    </message>
    <message>
        <source>What was predicted, and what came of it</source>
        <translation>Lo que se predijo y lo que resultó</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>Decil</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Won in fact</source>
        <translation>Ganado de hecho</translation>
    </message>
    <message>
        <source>Learned chances</source>
        <translation>Probabilidades aprendidas</translation>
    </message>
    <message>
        <source>How likely something is won, learned on this computer from what was won and lost before. It says what went along with winning, not why. Of an open record its page shows the chance with the reasons of most weight.</source>
        <translation>La probabilidad de ganar algo, aprendida en este equipo de lo que se ganó y se perdió hasta ahora. Dice qué acompañó al éxito, no por qué. La página de un registro abierto muestra su probabilidad con los motivos de más peso.</translation>
    </message>
    <message>
        <source>%1 won and %2 lost so far.</source>
        <translation>Hasta ahora, %1 ganados y %2 perdidos.</translation>
    </message>
    <message>
        <source>%1 Learning takes at least %2 of each.</source>
        <extracomment>%1 a sentence with counts, %2 a number</extracomment>
        <translation>%1 Para aprender hacen falta al menos %2 de cada clase.</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Aún no se ha aprendido nada.</translation>
    </message>
    <message>
        <source>Learned on %1 from %2 won and %3 lost. Of one that was won and one that was lost, the won one had the better chance in %4 of all pairs; half would be guessing. Each record below was judged by what the others taught.</source>
        <extracomment>%1 day, %2 and %3 counts, %4 percentage</extracomment>
        <translation>Aprendido el %1 de %2 ganados y %3 perdidos. Entre uno ganado y uno perdido, el ganado tenía la mejor probabilidad en %4 de todas las parejas; la mitad sería adivinar. Cada registro de abajo se ha juzgado según lo que enseñaron los demás.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>The whole file is encrypted anew. The recovery sheet printed before stops working; you get a new one. Copies and backups made until now keep the old passphrase.</source>
        <translation>Todo el archivo se cifra de nuevo. La hoja de recuperación impresa antes deja de servir; recibirá una nueva. Las copias hechas hasta ahora conservan la frase antigua.</translation>
    </message>
    <message>
        <source>Or the code of the recovery sheet</source>
        <translation>O el código de la hoja de recuperación</translation>
    </message>
    <message>
        <source>&amp;Old passphrase</source>
        <translation>Frase &amp;antigua</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>Frase &amp;nueva</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChartTable</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Del paso anterior</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChartView</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n más en la tabla</numerusform>
            <numerusform>%n más en la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún nada que mostrar</translation>
    </message>
    <message>
        <source>The records hold no values for this.</source>
        <translation>Los registros no tienen valores para esto.</translation>
    </message>
    <message>
        <source>No records in this period.</source>
        <translation>Ningún registro en este período.</translation>
    </message>
    <message>
        <source>Choose a longer period or a wider filter.</source>
        <translation>Elija un período más largo o un filtro más amplio.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, group within it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 of the step before</source>
        <translation>%1 del paso anterior</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 del total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is compared with, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 go on</source>
        <comment>share of the step before that reached this one</comment>
        <translation>%1 siguen</translation>
    </message>
    <message>
        <source>Not known: there is nothing to count.</source>
        <translation>Desconocido: no hay nada que contar.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reached of goal</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No goal is set.</source>
        <translation>No hay ningún objetivo fijado.</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objetivo alcanzado</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value and share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ChildList</name>
    <message>
        <source>name@example.com</source>
        <translation>nombre@example.com</translation>
    </message>
    <message>
        <source>+49 30 123456</source>
        <translation>+34 912 34 56 78</translation>
    </message>
    <message>
        <source>www.example.com</source>
        <translation>www.example.com</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Añadir a: %1</translation>
    </message>
    <message>
        <source>More about this line</source>
        <translation>Más sobre esta línea</translation>
    </message>
    <message>
        <source>This is the main one</source>
        <translation>Este es el principal</translation>
    </message>
    <message>
        <source>Make this the main one</source>
        <translation>Hacerlo el principal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: main</source>
        <translation>%1: principal</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: quitar</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChildTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a column, %2 what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove this line (Del)</source>
        <translation>Quitar esta línea (Supr)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChoiceFieldEdit</name>
    <message>
        <source>nothing chosen</source>
        <translation>nada elegido</translation>
    </message>
</context>
<context>
    <name>kith::ui::ChoiceMergeDialog</name>
    <message>
        <source>Merge “%1”</source>
        <translation>Combinar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n of them</source>
        <translation>
            <numerusform>Combinar %n</numerusform>
            <numerusform>Combinar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>Convertir &amp;en</translation>
    </message>
    <message>
        <source>There is nothing else it could become.</source>
        <translation>No hay nada más en que se pudiera convertir.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) it becomes “%1”, and also in the trash. One undo takes it back.</source>
        <translation>
            <numerusform>Pasa a ser «%1» %n vez, también en la papelera. Un solo deshacer lo revierte.</numerusform>
            <numerusform>Pasa a ser «%1» %n veces, también en la papelera. Un solo deshacer lo revierte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ChoicesFieldEdit</name>
    <message>
        <source>nothing chosen</source>
        <translation>nada elegido</translation>
    </message>
</context>
<context>
    <name>kith::ui::ClashBox</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Somebody changed the same fields while you were editing</source>
        <translation>Alguien ha cambiado los mismos campos mientras usted los modificaba</translation>
    </message>
    <message>
        <source>Choose what each field should say, then save again.</source>
        <translation>Elija qué debe decir cada campo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Mío: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Suyo: %1</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, mío: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, suyo: %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::CloseDealDialog</name>
    <message numerus="yes">
        <source>Win %n deal(s)</source>
        <translation>
            <numerusform>Ganar %n negocio</numerusform>
            <numerusform>Ganar %n negocios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n deal(s)</source>
        <translation>
            <numerusform>Perder %n negocio</numerusform>
            <numerusform>Perder %n negocios</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of the selected deals needs an amount.</source>
        <translation>Cada uno de los negocios seleccionados necesita un importe.</translation>
    </message>
    <message>
        <source>All selected deals get the same reason.</source>
        <translation>Todos los negocios seleccionados reciben el mismo motivo.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>Why &amp;won</source>
        <translation>Por qué &amp;ganado</translation>
    </message>
    <message>
        <source>Why &amp;lost</source>
        <translation>Por qué &amp;perdido</translation>
    </message>
    <message>
        <source>Com&amp;petitor</source>
        <translation>&amp;Competidor</translation>
    </message>
    <message>
        <source>Closed &amp;on</source>
        <translation>Cerrado &amp;el</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 name of a deal, %2 name of its company</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” is won.</source>
        <translation>«%1» está ganado.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are won.</source>
        <translation>
            <numerusform>%n negocio está ganado.</numerusform>
            <numerusform>%n negocios están ganados.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is lost.</source>
        <translation>«%1» está perdido.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are lost.</source>
        <translation>
            <numerusform>%n negocio está perdido.</numerusform>
            <numerusform>%n negocios están perdidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are open again.</source>
        <translation>
            <numerusform>%n negocio está abierto de nuevo.</numerusform>
            <numerusform>%n negocios están abiertos de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ColourButton</name>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Another colour …</source>
        <translation>Otro color …</translation>
    </message>
</context>
<context>
    <name>kith::ui::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Search the columns</source>
        <translation>Buscar en las columnas</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>Shown columns from left to right</source>
        <translation>Columnas mostradas de izquierda a derecha</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Shown, from left to right</source>
        <translation>&amp;Mostradas, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Mostrar estas columnas</translation>
    </message>
</context>
<context>
    <name>kith::ui::CombineDialog</name>
    <message>
        <source>Combine “%1”</source>
        <translation>Combinar «%1»</translation>
    </message>
    <message>
        <source>Union: those in any of them</source>
        <translation>Unión: los que están en alguno de ellos</translation>
    </message>
    <message>
        <source>Intersection: those in all of them</source>
        <translation>Intersección: los que están en todos ellos</translation>
    </message>
    <message>
        <source>Exclusion: those of “%1” without the others</source>
        <translation>Exclusión: los de «%1» sin los demás</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Có&amp;mo</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>There is no other segment of the same kind of records yet.</source>
        <translation>Aún no hay ningún otro segmento de la misma clase de registros.</translation>
    </message>
    <message>
        <source>Save as a segment</source>
        <translation>Guardar como segmento</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 sin %2</translation>
    </message>
    <message>
        <source>Choose with what it is combined.</source>
        <translation>Elija con qué se combina.</translation>
    </message>
    <message>
        <source>%1 match now</source>
        <translation>%1 coinciden ahora</translation>
    </message>
</context>
<context>
    <name>kith::ui::CommandBox</name>
    <message>
        <source>Find a record, a page or an action</source>
        <translation>Buscar un registro, una página o una acción</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Ctrl+Enter in a window of its own · Esc close</source>
        <translation>↑ ↓ elegir · Intro abrir · Ctrl+Intro en ventana propia · Esc cerrar</translation>
    </message>
    <message numerus="yes">
        <source>No exact match, %n record(s) spelled similarly</source>
        <translation>
            <numerusform>Sin coincidencia exacta, %n registro de escritura parecida</numerusform>
            <numerusform>Sin coincidencia exacta, %n registros de escritura parecida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>%n registro encontrado</numerusform>
            <numerusform>%n registros encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>chosen line. how many were found</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::CommandModel</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Últimos</translation>
    </message>
    <message>
        <source>No exact match. Spelled similarly:</source>
        <translation>Sin coincidencia exacta. Escritura parecida:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Create a contact with the phone number %1</source>
        <translation>Crear un contacto con el número de teléfono %1</translation>
    </message>
    <message>
        <source>Create a contact with the e-mail address %1</source>
        <translation>Crear un contacto con la dirección de correo %1</translation>
    </message>
    <message>
        <source>Create the contact “%1”</source>
        <translation>Crear el contacto «%1»</translation>
    </message>
    <message>
        <source>Create the company “%1”</source>
        <translation>Crear la empresa «%1»</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a name, part of an e-mail address, some digits of a phone number, or the number of an order or a ticket.</source>
        <translation>No se ha encontrado nada. Pruebe con el principio de un nombre, parte de una dirección de correo, algunas cifras de un teléfono o el número de un pedido o de un ticket.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ConditionEdit</name>
    <message>
        <source>Build…</source>
        <translation>Componer…</translation>
    </message>
    <message>
        <source>Build: %1</source>
        <translation>Componer: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::ConditionLine</name>
    <message>
        <source>What is asked of the related records</source>
        <translation>Qué se pregunta de los registros vinculados</translation>
    </message>
    <message>
        <source>Field of the related records</source>
        <translation>Campo de los registros vinculados</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Quitar la condición</translation>
    </message>
    <message>
        <source>there are some</source>
        <translation>existen</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>no existen</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>el número</translation>
    </message>
    <message>
        <source>Only some…</source>
        <translation>Solo una parte…</translation>
    </message>
    <message>
        <source>Ask only for related records that meet conditions of their own</source>
        <translation>Preguntar solo por registros vinculados que cumplen condiciones propias</translation>
    </message>
    <message>
        <source>Nothing is wrong: this line counts as soon as it is complete.</source>
        <translation>No hay ningún error: esta línea cuenta en cuanto está completa.</translation>
    </message>
    <message>
        <source>Unfinished condition: %1</source>
        <translation>Condición sin terminar: %1</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Condición: %1</translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation>la suma de</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>la última fecha</translation>
    </message>
    <message>
        <source>the earliest</source>
        <translation>la primera fecha</translation>
    </message>
</context>
<context>
    <name>kith::ui::ConvertDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a record and how it was found</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a record, more about it, and how it was found</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Choose which one is meant, by the first letters of its name.</source>
        <translation>Elija cuál se quiere decir, por las primeras letras de su nombre.</translation>
    </message>
    <message>
        <source>Convert %1</source>
        <translation>Convertir %1</translation>
    </message>
    <message>
        <source>What is there already is linked rather than made a second time. The lead stays as it is, for looking things up.</source>
        <translation>Lo que ya existe se enlaza en vez de crearlo otra vez. El lead queda como está, para consultarlo.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Ninguna empresa</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ningún contacto</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Ningún negocio</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Co&amp;mpany</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>Co&amp;ntacto</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>Ne&amp;gocio</translation>
    </message>
    <message>
        <source>Name of the new deal</source>
        <translation>Nombre del nuevo negocio</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Lo que va con él</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only what is empty there is filled in; nothing is overwritten. Tags and open activities go along, and the timeline shows what was said to the lead.</source>
        <translation>Solo se rellena lo que allí está vacío; nada se sobrescribe. Las etiquetas y las actividades abiertas van con él, y la cronología muestra lo que se habló con el lead.</translation>
    </message>
    <message>
        <source>New company: %1</source>
        <translation>Nueva empresa: %1</translation>
    </message>
    <message>
        <source>Another company…</source>
        <translation>Otra empresa…</translation>
    </message>
    <message>
        <source>New contact: %1</source>
        <translation>Nuevo contacto: %1</translation>
    </message>
    <message>
        <source>Another contact…</source>
        <translation>Otro contacto…</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nuevo negocio</translation>
    </message>
    <message>
        <source>Another deal…</source>
        <translation>Otro negocio…</translation>
    </message>
</context>
<context>
    <name>kith::ui::CopyAddressesDialog</name>
    <message>
        <source>Copy the addresses of %1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>Copiar las direcciones de %1 %2</translation>
    </message>
    <message>
        <source>A personal message</source>
        <translation>Un mensaje personal</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>Address alone</source>
        <translation>Solo la dirección</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon, as Outlook has it</source>
        <translation>Punto y coma, como en Outlook</translation>
    </message>
    <message>
        <source>A line for each</source>
        <translation>Una línea para cada una</translation>
    </message>
    <message>
        <source>&amp;Between them</source>
        <translation>&amp;Entre ellas</translation>
    </message>
    <message>
        <source>The first addresses</source>
        <translation>Las primeras direcciones</translation>
    </message>
    <message>
        <source>Other programs can read the clipboard. Kith sends nothing itself.</source>
        <translation>Otros programas pueden leer el portapapeles. Kith no envía nada por sí mismo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Looking who can be reached …</source>
        <translation>Mirando a quién se puede contactar …</translation>
    </message>
    <message numerus="yes">
        <source>%n of them share an address with another one.</source>
        <translation>
            <numerusform>%n de ellos comparte una dirección con otro.</numerusform>
            <numerusform>%n de ellos comparten una dirección con otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n address(es)</source>
        <translation>
            <numerusform>Copiar %n dirección</numerusform>
            <numerusform>Copiar %n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and address, as mail programs write them</source>
        <translation>Nombre y dirección, como los escriben los programas de correo</translation>
    </message>
</context>
<context>
    <name>kith::ui::CreateDialog</name>
    <message>
        <source>Create a workspace</source>
        <translation>Crear un espacio de trabajo</translation>
    </message>
    <message>
        <source>A workspace is one encrypted file. Keep it where your backups reach it.</source>
        <translation>Un espacio de trabajo es un solo archivo cifrado. Guárdelo donde lleguen sus copias de seguridad.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation>Como le conocen sus colegas</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Where the workspace goes</source>
        <translation>Adónde va el espacio de trabajo</translation>
    </message>
    <message>
        <source>Kith workspaces (*.kith)</source>
        <translation>Espacios de trabajo de Kith (*.kith)</translation>
    </message>
    <message>
        <source>This passphrase is weak. Use it all the same?</source>
        <translation>Esta frase de contraseña es débil. ¿Usarla de todos modos?</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file could guess it. It can be changed later, but copies of the file made until then keep the weak one.</source>
        <translation>Quien se haga con el archivo podría adivinarla. Se puede cambiar más tarde, pero las copias del archivo hechas hasta entonces conservan la débil.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
</context>
<context>
    <name>kith::ui::CreateTasksDialog</name>
    <message>
        <source>Create tasks for %1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>Crear tareas para %1 %2</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Call {name} about the fair</source>
        <extracomment>{name} stays as it is</extracomment>
        <translation>Llamar a {name} por la feria</translation>
    </message>
    <message>
        <source>{name} becomes the name of the record.</source>
        <translation>{name} se convierte en el nombre del registro.</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>&amp;Vence el</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>whoever looks after the &amp;record</source>
        <translation>quien se ocupa del &amp;registro</translation>
    </message>
    <message>
        <source>&amp;one person:</source>
        <translation>&amp;una persona:</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) will be made.</source>
        <translation>
            <numerusform>Se creará %n tarea.</numerusform>
            <numerusform>Se crearán %n tareas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are left out: they are gone or in the trash.</source>
        <translation>
            <numerusform>Se omite %n registro: ya no existe o está en la papelera.</numerusform>
            <numerusform>Se omiten %n registros: ya no existen o están en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody looks after %n of the records; their tasks go to the person named here.</source>
        <translation>
            <numerusform>De %n de los registros no se ocupa nadie; su tarea va a la persona indicada aquí.</numerusform>
            <numerusform>De %n de los registros no se ocupa nadie; sus tareas van a la persona indicada aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n task(s)</source>
        <translation>
            <numerusform>Crear %n tarea</numerusform>
            <numerusform>Crear %n tareas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::DashboardBar</name>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Embudo de ventas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Filter of the dashboard</source>
        <translation>Filtro del panel</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sin comparación</translation>
    </message>
    <message>
        <source>With the period before</source>
        <translation>Con el período anterior</translation>
    </message>
    <message>
        <source>With the year before</source>
        <translation>Con el año anterior</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this filter with the dashboard</source>
        <translation>Guardar este filtro con el panel</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to the filter that is saved</source>
        <translation>Volver al filtro guardado</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Todos los embudos</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Todos los responsables</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Todos los segmentos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Otro embudo</translation>
    </message>
    <message>
        <source>Another team</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>Another owner</source>
        <translation>Otro responsable</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Otro segmento</translation>
    </message>
</context>
<context>
    <name>kith::ui::DashboardDialog</name>
    <message>
        <source>New dashboard</source>
        <translation>Panel nuevo</translation>
    </message>
    <message>
        <source>Make the dashboard</source>
        <translation>Crear el panel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible para</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>El equipo %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Seen by</source>
        <translation>&amp;Visible para</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Empty dashboard</source>
        <translation>Panel vacío</translation>
    </message>
    <message>
        <source>Without a tile, to build from the start.</source>
        <translation>Sin tarjetas, para construirlo desde el principio.</translation>
    </message>
    <message>
        <source>My dashboard</source>
        <translation>Mi panel</translation>
    </message>
</context>
<context>
    <name>kith::ui::DashboardView</name>
    <message>
        <source>&amp;Add a tile</source>
        <translation>&amp;Añadir una tarjeta</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>An empty dashboard</source>
        <translation>Un panel vacío</translation>
    </message>
    <message>
        <source>Each tile answers one question: how much is won, where deals wait, what leads cost. Every number opens the records it counts.</source>
        <translation>Cada tarjeta responde a una pregunta: cuánto se ha ganado, dónde esperan los negocios, qué cuestan los leads. Cada número abre los registros que cuenta.</translation>
    </message>
    <message>
        <source>&amp;Add the first tile</source>
        <translation>Añadir la &amp;primera tarjeta</translation>
    </message>
    <message>
        <source>Make a &amp;copy</source>
        <translation>Hacer una &amp;copia</translation>
    </message>
    <message>
        <source>%1 shares this dashboard with the team %2.</source>
        <translation>%1 comparte este panel con el equipo %2.</translation>
    </message>
    <message>
        <source>%1 shares this dashboard with everyone.</source>
        <translation>%1 comparte este panel con todos.</translation>
    </message>
    <message>
        <source>Leave the full screen (Esc)</source>
        <translation>Salir de la pantalla completa (Esc)</translation>
    </message>
    <message>
        <source>The dashboard “%1” belongs to %2. Make a copy of it to change it.</source>
        <translation>El panel «%1» pertenece a %2. Haga una copia para cambiarlo.</translation>
    </message>
    <message>
        <source>Add the tile “%1”</source>
        <translation>Añadir la tarjeta «%1»</translation>
    </message>
    <message>
        <source>Edit the tile “%1”</source>
        <translation>Editar la tarjeta «%1»</translation>
    </message>
    <message>
        <source>Duplicate the tile “%1”</source>
        <translation>Duplicar la tarjeta «%1»</translation>
    </message>
    <message>
        <source>Remove the tile “%1”</source>
        <translation>Quitar la tarjeta «%1»</translation>
    </message>
    <message>
        <source>%1. Undo brings it back.</source>
        <translation>%1. Deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>“%1” is on the clipboard as a table.</source>
        <translation>«%1» está en el portapapeles como tabla.</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealHeader</name>
    <message>
        <source>&amp;Won…</source>
        <translation>&amp;Ganado…</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>&amp;Perdido…</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message numerus="yes">
        <source>Pushed %n time(s)</source>
        <translation>
            <numerusform>Aplazado %n vez</numerusform>
            <numerusform>Aplazado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>How often the expected close moved to a later month. Shows when.</source>
        <translation>Cuántas veces el cierre previsto pasó a un mes posterior. Muestra cuándo.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>No amount yet</source>
        <translation>Aún sin importe</translation>
    </message>
    <message>
        <source>Weighted %1 = %2 × %3 %</source>
        <extracomment>%1 weighted amount, %2 amount, %3 probability</extracomment>
        <translation>Ponderado %1 = %2 × %3 %</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>Amount times the deal&apos;s own probability, rounded to the smallest unit. Won deals count in full, lost ones not at all.</source>
        <translation>Importe por la probabilidad propia del negocio, redondeado a la unidad más pequeña. Los negocios ganados cuentan enteros, los perdidos nada.</translation>
    </message>
    <message>
        <source>Amount times the probability of the stage, rounded to the smallest unit. Won deals count in full, lost ones not at all.</source>
        <translation>Importe por la probabilidad de la etapa, redondeado a la unidad más pequeña. Los negocios ganados cuentan enteros, los perdidos nada.</translation>
    </message>
    <message>
        <source>“%1” asks for nothing more.</source>
        <translation>«%1» no pide nada más.</translation>
    </message>
    <message>
        <source>Before “%1”:</source>
        <translation>Antes de «%1»:</translation>
    </message>
    <message>
        <source>Before “%1”: %2</source>
        <extracomment>%1 name of a stage, %2 what is missing, several parts with semicolons</extracomment>
        <translation>Antes de «%1»: %2</translation>
    </message>
    <message>
        <source>Ticked by %1 on %2</source>
        <extracomment>%1 name of a person, %2 day</extracomment>
        <translation>Marcado por %1 el %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealHistoryView</name>
    <message>
        <source>The way of the deal</source>
        <translation>El camino del negocio</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Amount then</source>
        <translation>Importe entonces</translation>
    </message>
    <message>
        <source>In %</source>
        <translation>En %</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Expected close was</source>
        <translation>El cierre previsto era</translation>
    </message>
    <message>
        <source>became</source>
        <translation>pasó a</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <source>Passed with a reason</source>
        <translation>Omitida con un motivo</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealLinesView</name>
    <message>
        <source>Less %</source>
        <translation>Menos %</translation>
    </message>
    <message>
        <source>Less amount</source>
        <translation>Menos importe</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Impuesto %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>A&amp;mount typed by hand</source>
        <translation>&amp;Importe escrito a mano</translation>
    </message>
    <message>
        <source>Add a &amp;line</source>
        <translation>Añadir una &amp;línea</translation>
    </message>
    <message>
        <source>Off: the deal&apos;s amount is the sum of its lines. On: it stays as it was typed, whatever the lines add up to.</source>
        <translation>Desactivado: el importe del negocio es la suma de sus líneas. Activado: queda como se escribió, sumen lo que sumen las líneas.</translation>
    </message>
    <message>
        <source>Σ %1, with tax %2</source>
        <extracomment>%1 sum of lines, %2 their tax</extracomment>
        <translation>Σ %1, con impuesto %2</translation>
    </message>
    <message>
        <source>Σ %1</source>
        <translation>Σ %1</translation>
    </message>
    <message>
        <source>%1 · amount of the deal: %2</source>
        <extracomment>%1 what was said about the lines, %2 the deal&apos;s own amount</extracomment>
        <translation>%1 · importe del negocio: %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealPeopleView</name>
    <message>
        <source>Add a &amp;person</source>
        <translation>Añadir una &amp;persona</translation>
    </message>
</context>
<context>
    <name>kith::ui::DealStageBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>is here</source>
        <translation>está aquí</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>estuvo aquí</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a stage, %2 whether the deal is there, %3 &quot;12 days&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>kith::ui::DocumentDelegate</name>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
</context>
<context>
    <name>kith::ui::DocumentPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>This file is too large for a preview. Open it with its own program.</source>
        <translation>Este archivo es demasiado grande para una vista previa. Ábralo con su propio programa.</translation>
    </message>
    <message>
        <source>There is no preview for this kind of file. Open it with its own program.</source>
        <translation>No hay vista previa para esta clase de archivo. Ábralo con su propio programa.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::DocumentsView</name>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Drag files here from your desktop, paste them with %1, or choose them. They are kept encrypted inside the workspace.</source>
        <translation>Arrastre archivos aquí desde su escritorio, péguelos con %1 o elíjalos. Se guardan cifrados dentro del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
        <source>Add files; or drag them here, or paste them with %1</source>
        <translation>Añadir archivos; o arrástrelos aquí, o péguelos con %1</translation>
    </message>
    <message>
        <source>Open a private copy with its own program (Enter)</source>
        <translation>Abrir una copia privada con su propio programa (Intro)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Cambiar el nombre (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Drop to add to %1</source>
        <translation>Suelte para añadir a %1</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Imagen %1.png</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add large files?</source>
        <translation>¿Añadir archivos grandes?</translation>
    </message>
    <message>
        <source>“%1” has %2.</source>
        <translation>«%1» tiene %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have %1 together; the largest is “%2”.</source>
        <translation>
            <numerusform>%n archivo tiene en total %1; el mayor es «%2».</numerusform>
            <numerusform>%n archivos tienen en total %1; el mayor es «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace and each of its backups grow by as much.</source>
        <translation>El espacio de trabajo y cada una de sus copias de seguridad crecen otro tanto.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Añadiendo %n archivo</numerusform>
            <numerusform>Añadiendo %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation>
            <numerusform>%n documento añadido.</numerusform>
            <numerusform>%n documentos añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save it to a folder instead.</source>
        <translation>Ningún programa de este ordenador abre «%1». Guárdelo en una carpeta.</translation>
    </message>
    <message>
        <source>“%1” is open as a private copy, which is removed when the workspace is locked. What you save there is offered here as a new version.</source>
        <translation>«%1» está abierto como copia privada, que se elimina cuando se bloquea el espacio de trabajo. Lo que guarde allí se ofrece aquí como nueva versión.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>Saved as “%1”. The file is not encrypted.</source>
        <translation>Guardado como «%1». El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>“%1” deleted. Undo brings it back.</source>
        <translation>«%1» eliminado. Deshacer lo devuelve.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n documento eliminado. Deshacer lo devuelve.</numerusform>
            <numerusform>%n documentos eliminados. Deshacer los devuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed in its program. The workspace still has the version from before.</source>
        <translation>«%1» se ha cambiado en su programa. El espacio de trabajo tiene todavía la versión anterior.</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Guardar como nueva versión</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Añadiendo %1</translation>
    </message>
    <message>
        <source>New version of “%1” saved. Undo brings the one before back.</source>
        <translation>Nueva versión de «%1» guardada. Deshacer devuelve la anterior.</translation>
    </message>
    <message>
        <source>&amp;Open a private copy</source>
        <translation>&amp;Abrir una copia privada</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar el nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>kith::ui::EntityPage</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>%1 (next: %2)</source>
        <translation>%1 (siguiente: %2)</translation>
    </message>
</context>
<context>
    <name>kith::ui::ExplainPanel</name>
    <message>
        <source>Whose place is explained</source>
        <translation>De quién se explica si está dentro</translation>
    </message>
    <message>
        <source>Type a name or select a row above</source>
        <translation>Escriba un nombre o seleccione una fila de arriba</translation>
    </message>
    <message>
        <source>&amp;Why is it in or out?</source>
        <translation>¿Por &amp;qué está dentro o fuera?</translation>
    </message>
    <message>
        <source>Conditions one by one</source>
        <translation>Las condiciones, una por una</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>It is in.</source>
        <translation>Está dentro.</translation>
    </message>
    <message>
        <source>It is not in.</source>
        <translation>No está dentro.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>met: %1</source>
        <translation>se cumple: %1</translation>
    </message>
    <message>
        <source>not met: %1</source>
        <translation>no se cumple: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>«%1» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Keep spreadsheets from computing cells</source>
        <translation>I&amp;mpedir que las hojas de cálculo calculen celdas</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula begin with an apostrophe. Importing the file here takes it away again.</source>
        <translation>Las celdas que una hoja de cálculo tomaría por una fórmula empiezan con un apóstrofo. Al importar aquí el archivo se quita de nuevo.</translation>
    </message>
    <message>
        <source>vCards for address books and phones (*.vcf)</source>
        <translation>vCards para agendas y teléfonos (*.vcf)</translation>
    </message>
    <message>
        <source>In the order of the list. The file is not encrypted: whoever finds it can read it.</source>
        <translation>En el orden de la lista. El archivo no está cifrado: quien lo encuentre puede leerlo.</translation>
    </message>
    <message>
        <source>Comma separated values (CSV)</source>
        <translation>Valores separados por comas (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>vCards, for address books and phones</source>
        <translation>vCards, para agendas y teléfonos</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>kith::ui::FactsView</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>, main</source>
        <translation>, principal</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creado %1</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <translation>%1 · modificado %2</translation>
    </message>
    <message>
        <source>Not much is known yet. Press F2 to add an e-mail address, a phone number, a job or a fact.</source>
        <translation>Aún se sabe poco. Pulse F2 para añadir una dirección de correo, un número de teléfono, un empleo o un dato.</translation>
    </message>
    <message>
        <source>Not much is known yet. Press F2 to add a web address, a phone number or a parent company.</source>
        <translation>Aún se sabe poco. Pulse F2 para añadir una dirección web, un número de teléfono o una empresa matriz.</translation>
    </message>
</context>
<context>
    <name>kith::ui::FieldSettings</name>
    <message>
        <source>Fields of</source>
        <translation>Campos de</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En listas</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>How forms ask for it</source>
        <translation>Cómo lo piden los formularios</translation>
    </message>
    <message>
        <source>A retired field is no longer shown, and records keep what they have in it. Its type stays what it is.</source>
        <translation>Un campo retirado ya no se muestra, y los registros conservan lo que tienen en él. Su tipo sigue siendo el que es.</translation>
    </message>
    <message>
        <source>&amp;New field</source>
        <translation>&amp;Nuevo campo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Put this field further up</source>
        <translation>Subir este campo</translation>
    </message>
    <message>
        <source>Put this field further down</source>
        <translation>Bajar este campo</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>You, retired</source>
        <translation>Usted, retirado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>&amp;Usar de nuevo</translation>
    </message>
    <message>
        <source>Forms no longer ask for it.</source>
        <translation>Los formularios ya no lo piden.</translation>
    </message>
    <message>
        <source>Choose a field above.</source>
        <translation>Elija un campo arriba.</translation>
    </message>
    <message>
        <source>It follows from others, so forms do not ask for it.</source>
        <translation>Se deduce de otros, así que los formularios no lo piden.</translation>
    </message>
    <message>
        <source>The field is retired. Records keep what they have in it.</source>
        <translation>El campo está retirado. Los registros conservan lo que tienen en él.</translation>
    </message>
    <message>
        <source>Put fields in order</source>
        <translation>Ordenar los campos</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterBar</name>
    <message>
        <source>Search %1</source>
        <translation>Buscar: %1</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Buscar (%1)</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>Filtro …</translation>
    </message>
    <message>
        <source>&amp;Build a filter …</source>
        <translation>&amp;Componer un filtro …</translation>
    </message>
    <message>
        <source>&amp;Write a filter as text</source>
        <translation>&amp;Escribir un filtro como texto</translation>
    </message>
    <message>
        <source>&amp;No filter</source>
        <translation>&amp;Sin filtro</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Filtro como texto</translation>
    </message>
    <message>
        <source>For example: %1 and created_at &gt;= 2026-01-01</source>
        <translation>Por ejemplo: %1 and created_at &gt;= 2026-01-01</translation>
    </message>
    <message>
        <source>field = value, with != &lt; &lt;= &gt; &gt;= ~ (contains) ^ (begins with), is empty, is not empty, in (a, b), joined by and, or, not and parentheses</source>
        <translation>campo = valor, con != &lt; &lt;= &gt; &gt;= ~ (contiene) ^ (empieza por), is empty, is not empty, in (a, b), unidos por and, or, not y paréntesis</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the filter …</source>
        <translation>Modificar el filtro …</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>Write the filter as text</source>
        <translation>Escribir el filtro como texto</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterBuilder</name>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterChoicesEdit</name>
    <message>
        <source>me</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>mi equipo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Value of %1: %2</source>
        <translation>Valor de %1: %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterDateEdit</name>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation>Día de %1</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>en el último período de</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>el último período de</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>en el próximo período de</translation>
    </message>
    <message>
        <source>the next</source>
        <translation>el próximo período de</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semana próxima</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>el mes pasado</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>el mes próximo</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>este trimestre</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>el trimestre pasado</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>el trimestre próximo</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>el año pasado</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>el año próximo</translation>
    </message>
    <message>
        <source>exactly so long ago:</source>
        <translation>hace exactamente:</translation>
    </message>
    <message>
        <source>exactly so far ahead:</source>
        <translation>dentro de exactamente:</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterDatesEdit</name>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>First day of %1</source>
        <translation>Primer día de %1</translation>
    </message>
    <message>
        <source>Last day of %1</source>
        <translation>Último día de %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterDialog</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds a condition, Ctrl+Shift+Enter a group, Alt+Shift with the arrows moves a line, Ctrl+Z undoes. The menu of each line tells the rest.</source>
        <translation>Ctrl+Intro añade una condición, Ctrl+Mayús+Intro un grupo, Alt+Mayús con las flechas mueve una línea, Ctrl+Z deshace. El menú de cada línea dice el resto.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Save as &amp;segment…</source>
        <translation>Guardar como &amp;segmento…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Segment of %1</source>
        <translation>Segmento: %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nombre del segmento</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Leave the filter?</source>
        <translation>¿Salir del filtro?</translation>
    </message>
    <message>
        <source>What you changed here is not applied yet.</source>
        <translation>Lo que ha cambiado aquí aún no se ha aplicado.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir modificando</translation>
    </message>
    <message>
        <source>Saved as “%1”. It stands on the page Segments.</source>
        <translation>Guardado como «%1». Está en la página Segmentos.</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterLine</name>
    <message>
        <source>More about this line</source>
        <translation>Más sobre esta línea</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Añadir una &amp;condición</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Añadir un &amp;grupo</translation>
    </message>
    <message>
        <source>&amp;Only some of these related records…</source>
        <translation>&amp;Solo una parte de estos registros vinculados…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Put into a group of its &amp;own</source>
        <translation>Poner en un grupo &amp;propio</translation>
    </message>
    <message>
        <source>Take out of the gr&amp;oup</source>
        <translation>Sacar del grup&amp;o</translation>
    </message>
    <message>
        <source>Di&amp;ssolve the group</source>
        <translation>D&amp;isolver el grupo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterPopup</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Lo que se puede elegir</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterRecordsEdit</name>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterSegmentEdit</name>
    <message>
        <source>Segment or list</source>
        <translation>Segmento o lista</translation>
    </message>
    <message>
        <source>Choose a segment</source>
        <translation>Elija un segmento</translation>
    </message>
    <message>
        <source>There is no segment yet</source>
        <translation>Aún no hay ningún segmento</translation>
    </message>
    <message>
        <source>a segment that is gone</source>
        <translation>un segmento que ya no existe</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterValueEdit</name>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Escriba una palabra</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Upper value of %1</source>
        <translation>Valor superior de %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterWordsEdit</name>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Type a word, then Enter</source>
        <translation>Escriba una palabra y pulse Intro</translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterWorkbench</name>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Ejemplos</translation>
    </message>
    <message>
        <source>Examples of what meets the conditions</source>
        <translation>Ejemplos de lo que cumple las condiciones</translation>
    </message>
    <message>
        <source>Nothing meets these conditions</source>
        <translation>Nada cumple estas condiciones</translation>
    </message>
    <message>
        <source>Choose a record below to see which condition it does not meet.</source>
        <translation>Elija abajo un registro para ver qué condición no cumple.</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) unfinished and left out</source>
        <translation>
            <numerusform>%n condición sin terminar y omitida</numerusform>
            <numerusform>%n condiciones sin terminar y omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This cannot be counted</source>
        <translation>Esto no se puede contar</translation>
    </message>
</context>
<context>
    <name>kith::ui::ForecastTable</name>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Mejor caso</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Embudo de ventas</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderado</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Localizado</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a multiple</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s). Click to see them.</source>
        <translation>
            <numerusform>%n negocio. Haga clic para verlo.</numerusform>
            <numerusform>%n negocios. Haga clic para verlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>kith::ui::ForecastView</name>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>How the pipeline changed</source>
        <translation>Cómo cambió el embudo</translation>
    </message>
    <message>
        <source>How good forecasts have been</source>
        <translation>Lo buenas que fueron las previsiones</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Duración del período</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation>Líneas de la tabla</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por responsable</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Por equipo</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>El período anterior</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>El período siguiente</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The period that today lies in</source>
        <translation>El período en que está hoy</translation>
    </message>
    <message>
        <source>&amp;Quotas…</source>
        <translation>&amp;Cuotas…</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Embudo de ventas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Todos los embudos</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
</context>
<context>
    <name>kith::ui::FormBinder</name>
    <message>
        <source>(what you typed)</source>
        <translation>(lo que ha escrito)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Dirección del enlace</translation>
    </message>
    <message>
        <source>https:// … then Enter</source>
        <translation>https:// … y luego Intro</translation>
    </message>
</context>
<context>
    <name>kith::ui::GateBubble</name>
    <message>
        <source>&amp;Fill in what is missing …</source>
        <translation>&amp;Rellenar lo que falta…</translation>
    </message>
    <message>
        <source>&amp;Edit the deal</source>
        <translation>&amp;Editar el negocio</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Ocultar el mensaje</translation>
    </message>
</context>
<context>
    <name>kith::ui::GateDialog</name>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>&amp;Or move it all the same, because</source>
        <translation>&amp;O moverlo de todos modos, porque</translation>
    </message>
    <message>
        <source>Why the deal moves all the same</source>
        <translation>Por qué el negocio avanza de todos modos</translation>
    </message>
    <message>
        <source>The reason is kept in the deal&apos;s history.</source>
        <translation>El motivo se guarda en el historial del negocio.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>“%1” lacks something to move to “%2”.</source>
        <translation>A «%1» le falta algo para pasar a «%2».</translation>
    </message>
</context>
<context>
    <name>kith::ui::GroupFootLine</name>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Add a condition (%1)</source>
        <translation>Añadir una condición (%1)</translation>
    </message>
    <message>
        <source>Add a group of conditions (%1)</source>
        <translation>Añadir un grupo de condiciones (%1)</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Add a group of conditions</source>
        <translation>Añadir un grupo de condiciones</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Añadir al grupo</translation>
    </message>
</context>
<context>
    <name>kith::ui::GroupHeadLine</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>Cómo se unen las condiciones</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Quitar el grupo</translation>
    </message>
    <message>
        <source>All of these are true</source>
        <translation>Se cumplen todas estas condiciones</translation>
    </message>
    <message>
        <source>Only those that meet all of these</source>
        <translation>Solo los que cumplen todas estas condiciones</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>Se cumple al menos una de estas condiciones</translation>
    </message>
    <message>
        <source>Only those that meet one of these</source>
        <translation>Solo los que cumplen una de estas condiciones</translation>
    </message>
    <message>
        <source>None of these is true</source>
        <translation>No se cumple ninguna de estas condiciones</translation>
    </message>
    <message>
        <source>Only those that meet none of these</source>
        <translation>Solo los que no cumplen ninguna de estas condiciones</translation>
    </message>
    <message>
        <source>Not all of these are true</source>
        <translation>No se cumplen todas estas condiciones</translation>
    </message>
    <message>
        <source>Only those that do not meet all of these</source>
        <translation>Solo los que no cumplen todas estas condiciones</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::HistoryView</name>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>combinación</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>another seat</source>
        <translation>otro puesto</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing has been written about this record yet.</source>
        <translation>Aún no se ha anotado nada sobre este registro.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation>%1 · deshecho</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>sacado</translation>
    </message>
    <message>
        <source>moved in</source>
        <translation>metido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
</context>
<context>
    <name>kith::ui::HitList</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportColumnsStep</name>
    <message>
        <source>Load a mapping…</source>
        <translation>Cargar una correspondencia…</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Guardar esta correspondencia…</translation>
    </message>
    <message>
        <source>Columns and where they go</source>
        <translation>Las columnas y adónde van</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Day.Month.Year</source>
        <translation>Día.Mes.Año</translation>
    </message>
    <message>
        <source>Month/Day/Year</source>
        <translation>Mes/Día/Año</translation>
    </message>
    <message>
        <source>Year-Month-Day</source>
        <translation>Año-Mes-Día</translation>
    </message>
    <message>
        <source>1 234,56</source>
        <translation>1 234,56</translation>
    </message>
    <message>
        <source>1,234.56</source>
        <translation>1,234.56</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Adónde va «%1»</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Elegido por usted</translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation>Cómo se lee «%1»</translation>
    </message>
    <message>
        <source>%1 of %2 columns are taken.</source>
        <translation>Se toman %1 de %2 columnas.</translation>
    </message>
    <message>
        <source>Please look at those marked with a question mark: %1.</source>
        <translation>Mire las marcadas con un signo de interrogación: %1.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportFileStep</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Elija un archivo o suéltelo aquí</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tables and vCards (*.csv *.tsv *.tab *.txt *.vcf)</source>
        <translation>Tablas y vCards (*.csv *.tsv *.tab *.txt *.vcf)</translation>
    </message>
    <message>
        <source>Contacts, companies, leads, deals, orders and more as comma or tab separated values, as spreadsheets and other programs write them, or contacts as vCards. Nothing is changed before you have seen what would happen.</source>
        <translation>Contactos, empresas, leads, negocios, pedidos y más como valores separados por comas o tabuladores, como los escriben las hojas de cálculo y otros programas, o contactos como vCards. No se cambia nada antes de que haya visto lo que pasaría.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportLookStep</name>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila da nombre a las columnas</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Coma ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Punto y coma ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Barra ( | )</translation>
    </message>
    <message>
        <source>Colon ( : )</source>
        <translation>Dos puntos ( : )</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>%1, %2 columns. The first rows:</source>
        <translation>%1, %2 columnas. Las primeras filas:</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportNearNames</name>
    <message>
        <source>&amp;Take the ticked ones and try again</source>
        <translation>&amp;Tomar los marcados e intentar de nuevo</translation>
    </message>
    <message>
        <source>Some names are not known here, but nearly. Tick those that mean the same.</source>
        <translation>Algunos nombres no se conocen aquí, pero casi. Marque los que significan lo mismo.</translation>
    </message>
    <message>
        <source>Names that are nearly known</source>
        <translation>Nombres casi conocidos</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>Conocido aquí</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows are rejected because of this name.</source>
        <translation>Se rechazan filas por este nombre.</translation>
    </message>
    <message>
        <source>As it is, the name is added as a new one.</source>
        <translation>Tal como está, el nombre se añade como nuevo.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportOptionsStep</name>
    <message>
        <source>Write rows that cannot be taken to a file, with the reason</source>
        <translation>Escribir en un archivo las filas que no se puedan tomar, con el motivo</translation>
    </message>
    <message>
        <source>Add new records and update those that are there</source>
        <translation>Añadir registros nuevos y actualizar los existentes</translation>
    </message>
    <message>
        <source>Only add new records</source>
        <translation>Solo añadir registros nuevos</translation>
    </message>
    <message>
        <source>Only update records that are there</source>
        <translation>Solo actualizar registros existentes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Key in the other system, else e-mail, phone, name and company</source>
        <translation>Clave en el otro sistema; si no, correo, teléfono, nombre y empresa</translation>
    </message>
    <message>
        <source>Key in the other system</source>
        <translation>Clave en el otro sistema</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Name and company</source>
        <translation>Nombre y empresa</translation>
    </message>
    <message>
        <source>Nothing: every row is a new record</source>
        <translation>Nada: cada fila es un registro nuevo</translation>
    </message>
    <message>
        <source>The same &amp;record is one with the same</source>
        <translation>El mismo &amp;registro es el que tiene igual</translation>
    </message>
    <message>
        <source>Such as “Old CRM”</source>
        <translation>Como «CRM antiguo»</translation>
    </message>
    <message>
        <source>The &amp;other system</source>
        <translation>El &amp;otro sistema</translation>
    </message>
    <message>
        <source>Two letters, such as DE</source>
        <translation>Dos letras, como ES</translation>
    </message>
    <message>
        <source>&amp;Country of phone numbers without one</source>
        <translation>&amp;País de los teléfonos sin prefijo</translation>
    </message>
    <message>
        <source>File for rejected rows</source>
        <translation>Archivo de filas rechazadas</translation>
    </message>
    <message>
        <source>That file is not encrypted: it holds rows of what you import.</source>
        <translation>Ese archivo no está cifrado: contiene filas de lo que importa.</translation>
    </message>
    <message>
        <source>-rejected</source>
        <translation>-rechazadas</translation>
    </message>
    <message>
        <source>Make a company or contact of what the row says</source>
        <translation>Crear una empresa o un contacto con lo que dice la fila</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>Rechazar la fila</translation>
    </message>
    <message>
        <source>Orders of &amp;unknown customers</source>
        <translation>Pedidos de clientes &amp;desconocidos</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportReportView</name>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizados</translation>
    </message>
    <message>
        <source>already right</source>
        <translation>ya correctos</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Filas que no se pueden tomar</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>Por qué no se puede tomar</translation>
    </message>
    <message>
        <source>This is what would happen</source>
        <translation>Esto es lo que ocurriría</translation>
    </message>
    <message>
        <source>This is what happened</source>
        <translation>Esto es lo que ha ocurrido</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 updated, %4 already as they should be, %5 rejected.</source>
        <translation>%1 filas: %2 nuevas, %3 actualizadas, %4 ya como deben estar, %5 rechazadas.</translation>
    </message>
    <message>
        <source>All rejected rows are in “%1”.</source>
        <translation>Todas las filas rechazadas están en «%1».</translation>
    </message>
    <message>
        <source>%1 companies or contacts are made because a row names them.</source>
        <translation>%1 empresas o contactos se crean porque una fila los nombra.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Pegar filas</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>Is it read correctly?</source>
        <translation>¿Se lee bien?</translation>
    </message>
    <message>
        <source>Where does each column go?</source>
        <translation>¿Adónde va cada columna?</translation>
    </message>
    <message>
        <source>What happens to the records?</source>
        <translation>¿Qué pasa con los registros?</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Cargar una correspondencia</translation>
    </message>
    <message>
        <source>Import mappings (*.json)</source>
        <translation>Correspondencias de importación (*.json)</translation>
    </message>
    <message>
        <source>“%1” is not an import mapping.</source>
        <translation>«%1» no es una correspondencia de importación.</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Guardar esta correspondencia</translation>
    </message>
    <message>
        <source>Saved. The mapping holds no customer data.</source>
        <translation>Guardado. La correspondencia no contiene datos de clientes.</translation>
    </message>
    <message>
        <source>The mapping could not be saved as “%1”. Choose another folder.</source>
        <translation>La correspondencia no se ha podido guardar como «%1». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Trying to import %1</source>
        <translation>Probando la importación de %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(y %1 más)</translation>
    </message>
</context>
<context>
    <name>kith::ui::KeptLine</name>
    <message>
        <source>Remove the condition</source>
        <translation>Quitar la condición</translation>
    </message>
    <message>
        <source>A condition that can only be kept or removed here</source>
        <translation>Una condición que aquí solo se puede conservar o quitar</translation>
    </message>
</context>
<context>
    <name>kith::ui::LeadEndDialog</name>
    <message numerus="yes">
        <source>Disqualify %n lead(s)</source>
        <translation>
            <numerusform>Descalificar %n lead</numerusform>
            <numerusform>Descalificar %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s) as abandoned</source>
        <translation>
            <numerusform>Cerrar %n lead como abandonado</numerusform>
            <numerusform>Cerrar %n leads como abandonados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n lead(s)</source>
        <translation>
            <numerusform>Retomar %n lead</numerusform>
            <numerusform>Retomar %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>They are over and out of the way, and can be recycled. Those that are over already are left alone.</source>
        <translation>Están terminados y no estorban, y se pueden retomar. Los que ya están terminados quedan como están.</translation>
    </message>
    <message>
        <source>They are over because nobody has touched them for long. Nothing is deleted, and they can be recycled.</source>
        <translation>Están terminados porque hace mucho que nadie se ocupa de ellos. No se borra nada, y se pueden retomar.</translation>
    </message>
    <message>
        <source>They begin anew. With a day, a call on it is planned for each, so that none is forgotten.</source>
        <translation>Empiezan de nuevo. Con una fecha, se planifica una llamada para cada uno, para no olvidar ninguno.</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Descalificar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Try again &amp;on</source>
        <translation>&amp;Intentar de nuevo el</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>Say why: the reason is what can be learned from a lead that came to nothing.</source>
        <translation>Diga por qué: el motivo es lo que se aprende de un lead que no llegó a nada.</translation>
    </message>
</context>
<context>
    <name>kith::ui::LeadHeader</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Answered after %1 of working time (target: %2)</source>
        <translation>Respondido tras %1 de tiempo de trabajo (objetivo: %2)</translation>
    </message>
    <message>
        <source>Not answered yet (target: %1 of working time)</source>
        <translation>Aún sin responder (objetivo: %1 de tiempo de trabajo)</translation>
    </message>
    <message>
        <source>Not answered for %1 of working time (target: %2)</source>
        <translation>Sin responder desde hace %1 de tiempo de trabajo (objetivo: %2)</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Convertir…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Descalificar…</translation>
    </message>
    <message>
        <source>Recycle…</source>
        <translation>Retomar…</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Puntuación: %1</translation>
    </message>
    <message>
        <source>Converted on %1 to %2</source>
        <comment>a day and links to what became of the lead</comment>
        <translation>Convertido el %1 en %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>kith::ui::LeadHint</name>
    <message>
        <source>Link this contact</source>
        <translation>Enlazar este contacto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a contact and the company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is a contact already that %1: %2</source>
        <comment>%1: has this e-mail address</comment>
        <translation>Ya hay un contacto que %1: %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::LineFieldEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
</context>
<context>
    <name>kith::ui::LinkFieldEdit</name>
    <message>
        <source>Show what can be chosen (Down)</source>
        <translation>Mostrar qué se puede elegir (Abajo)</translation>
    </message>
    <message>
        <source>“%1” is not one of the %2 yet. Choose from the list that opens while typing.</source>
        <translation>«%1» no figura aún entre: %2. Elija de la lista que se abre al escribir.</translation>
    </message>
    <message>
        <source>Choose the kind of record first.</source>
        <translation>Elija antes la clase de registro.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>New %1: “%2”</source>
        <translation>Nuevo: %1 «%2»</translation>
    </message>
</context>
<context>
    <name>kith::ui::ListPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Abrir en una &amp;ventana propia</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>%1. Undo brings it back.</source>
        <translation>%1. Deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Leave the trash</source>
        <translation>Salir de la papelera</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Mostrar la papelera</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Export this list …</source>
        <translation>Exportar esta lista …</translation>
    </message>
    <message>
        <source>Show the record panel (Space)</source>
        <translation>Mostrar el panel del registro (Espacio)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is the trash. What is in it can be restored at any time.</source>
        <translation>Esta es la papelera. Lo que contiene se puede restaurar en cualquier momento.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Space: panel · Enter: open · F2: edit</source>
        <translation>Espacio: panel · Intro: abrir · F2: modificar</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>No se ha encontrado nada para «%1»</translation>
    </message>
    <message>
        <source>All words must be found, the last one may be unfinished. Accents and capitals do not matter.</source>
        <translation>Deben encontrarse todas las palabras; la última puede estar incompleta. No importan acentos ni mayúsculas.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>No %1 match the filter</source>
        <translation>Nada cumple el filtro: %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Deleted %1 wait here until they are restored.</source>
        <translation>Lo eliminado (%1) espera aquí hasta que se restaure.</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Aún no hay nada aquí: %1</translation>
    </message>
    <message>
        <source>Add the first one, or import a list you already have.</source>
        <translation>Añada el primer elemento o importe una lista que ya tenga.</translation>
    </message>
    <message numerus="yes">
        <source>Edit the %n &amp;selected …</source>
        <translation>
            <numerusform>Modificar el %n &amp;seleccionado …</numerusform>
            <numerusform>Modificar los %n &amp;seleccionados …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copiar como tabla</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Ordenar y agrupar</translation>
    </message>
    <message>
        <source>&amp;Edit together …</source>
        <translation>Modificar &amp;juntos …</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>No seleccionar &amp;nada</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as a table.</source>
        <translation>
            <numerusform>%n fila copiada como tabla.</numerusform>
            <numerusform>%n filas copiadas como tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) were copied. Export the list to get all of it.</source>
        <translation>
            <numerusform>Solo se ha copiado la primera fila. Exporte la lista para obtenerlo todo.</numerusform>
            <numerusform>Solo se han copiado las primeras %n filas. Exporte la lista para obtenerlo todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n registro cambiado. Deshacer lo retira.</numerusform>
            <numerusform>%n registros cambiados. Deshacer lo retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign by &amp;rules …</source>
        <translation>Asignar según las &amp;reglas…</translation>
    </message>
    <message>
        <source>&amp;Try out with past leads …</source>
        <translation>&amp;Probar con leads pasados…</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) wait in a queue now, because nobody can take them.</source>
        <translation>
            <numerusform>%n lead espera ahora en una cola, porque nadie puede tomarlo.</numerusform>
            <numerusform>%n leads esperan ahora en una cola, porque nadie puede tomarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <translation>%1. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>&amp;Do more</source>
        <translation>&amp;Hacer más</translation>
    </message>
    <message>
        <source>Select a&amp;ll %1</source>
        <translation>Seleccionar t&amp;odo (%1)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>Write down what you do to be heard of, and what it costs. Kith does not send mails: import what your mailing tool says came of them, and rates, leads and returns follow.</source>
        <translation>Anote lo que hace para darse a conocer y lo que cuesta. Kith no envía correos: importe lo que su programa de envíos dice que resultó, y las tasas, los leads y los rendimientos vienen solos.</translation>
    </message>
    <message>
        <source>They come with the results of your mailing tool: import a file that names the campaign, the e-mail address, what happened and when.</source>
        <translation>Vienen con los resultados de su programa de envíos: importe un archivo que nombre la campaña, la dirección de correo, qué pasó y cuándo.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ListView</name>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Showing %1–%2 of %3</source>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>%1 selected · %2</source>
        <translation>%1 seleccionados · %2</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Orden &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Orden &amp;descendente</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Ocultar esta columna</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer las columnas</translation>
    </message>
    <message>
        <source>Showing %1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %2 in %n group(s)</source>
        <extracomment>%1 records on the screen, %2 records altogether, then the number of groups</extracomment>
        <translation>
            <numerusform>%1 de %2 en %n grupo</numerusform>
            <numerusform>%1 de %2 en %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Then sort by this</source>
        <translation>Ordenar &amp;después por esto</translation>
    </message>
    <message>
        <source>Remove the &amp;groups</source>
        <translation>&amp;Quitar los grupos</translation>
    </message>
    <message>
        <source>&amp;Group by this</source>
        <translation>A&amp;grupar por esto</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>Abrir &amp;todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>&amp;Cerrar todos los grupos</translation>
    </message>
    <message>
        <source>&amp;More columns …</source>
        <translation>&amp;Más columnas …</translation>
    </message>
</context>
<context>
    <name>kith::ui::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The workspace was brought up to this version of Kith. The file as it was is kept as “%1”.</source>
        <translation>El espacio de trabajo se ha actualizado a esta versión de Kith. El archivo tal como estaba se conserva como «%1».</translation>
    </message>
    <message>
        <source>Locked · the file is closed, its key is wiped</source>
        <translation>Bloqueado · el archivo está cerrado, su clave borrada</translation>
    </message>
    <message>
        <source>Sample workspace · deleted when you close it</source>
        <translation>Espacio de ejemplo · se elimina al cerrarlo</translation>
    </message>
    <message>
        <source>Encrypted · %1</source>
        <translation>Cifrado · %1</translation>
    </message>
    <message>
        <source>Read-only · %1</source>
        <translation>Solo lectura · %1</translation>
    </message>
    <message>
        <source>Something you typed is not saved.</source>
        <translation>Algo que ha escrito no está guardado.</translation>
    </message>
    <message>
        <source>Work is still running.</source>
        <translation>Hay un trabajo en marcha.</translation>
    </message>
    <message>
        <source>It would be lost, and the work that runs would be stopped; what that has written so far is taken back.</source>
        <translation>Se perdería, y el trabajo en marcha se detendría; lo que ha escrito hasta ahora se retira.</translation>
    </message>
    <message>
        <source>It would be stopped; what it has written so far is taken back.</source>
        <translation>Se detendría; lo que ha escrito hasta ahora se retira.</translation>
    </message>
    <message>
        <source>It would be lost.</source>
        <translation>Se perdería.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>Detener el trabajo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Locking now stops it; what it has written so far is taken back.</source>
        <translation>Bloquear ahora lo detiene; lo que ha escrito hasta ahora se retira.</translation>
    </message>
    <message>
        <source>It stays in this program&apos;s memory, unencrypted, and is back after unlocking.</source>
        <translation>Queda en la memoria de este programa, sin cifrar, y vuelve tras el desbloqueo.</translation>
    </message>
    <message>
        <source>Stop it and lock</source>
        <translation>Detenerlo y bloquear</translation>
    </message>
    <message>
        <source>Keep it and lock</source>
        <translation>Conservarlo y bloquear</translation>
    </message>
    <message>
        <source>What you had typed is kept in memory until you unlock.</source>
        <translation>Lo que había escrito queda en memoria hasta que desbloquee.</translation>
    </message>
    <message>
        <source>Quit Kith</source>
        <translation>Salir de Kith</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Create a workspace…</source>
        <translation>&amp;Crear un espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Explore with &amp;sample data</source>
        <translation>Explorar con datos de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>&amp;Exportar esta lista…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Cambiar la &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>&amp;Hoja de recuperación…</translation>
    </message>
    <message>
        <source>&amp;About this workspace…</source>
        <translation>Acerca de este espacio de &amp;trabajo…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find or run…</source>
        <translation>&amp;Buscar o ejecutar…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Preferencias</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ade&amp;lante</translation>
    </message>
    <message>
        <source>Show or hide the record &amp;panel</source>
        <translation>Mostrar u o&amp;cultar el panel del registro</translation>
    </message>
    <message>
        <source>Fold or unfold the &amp;rail</source>
        <translation>Plegar o desplegar la &amp;navegación</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Kith</source>
        <translation>Acerca &amp;de Kith</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Colores &amp;claros</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Rehaciendo: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Deshaciendo: %1</translation>
    </message>
    <message>
        <source>Undone: %1. Left alone, because they were changed later: %2.</source>
        <translation>Deshecho: %1. Sin tocar, porque se cambiaron después: %2.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Crear un espacio de trabajo</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Kith workspaces (*.kith)</source>
        <translation>Espacios de trabajo de Kith (*.kith)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Making the sample workspace</source>
        <translation>Creando el espacio de ejemplo</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Cerrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery sheet printed before is void.</source>
        <translation>La frase de contraseña ha cambiado. La hoja de recuperación impresa antes ya no vale.</translation>
    </message>
    <message>
        <source>%L1 records are in “%2”. That file is not encrypted.</source>
        <translation>%L1 registros están en «%2». Ese archivo no está cifrado.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Hacer co&amp;pia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nuevo registro</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>&amp;Search this list</source>
        <translation>&amp;Buscar en esta lista</translation>
    </message>
    <message>
        <source>&amp;Open as a page</source>
        <translation>Abrir como pá&amp;gina</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Abrir en una &amp;ventana propia</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>Finish what is open here, then open “%1” again.</source>
        <translation>Termine lo que está abierto aquí y abra después «%1» de nuevo.</translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 copia de seguridad %2</translation>
    </message>
    <message>
        <source>Back up “%1”</source>
        <translation>Copia de seguridad de «%1»</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Backed up to “%1”. The copy was opened and checked; the same passphrase opens it. Keep it on another drive.</source>
        <translation>Copia de seguridad en «%1». La copia se ha abierto y comprobado; la abre la misma frase de contraseña. Guárdela en otra unidad.</translation>
    </message>
    <message>
        <source>Edit this &amp;cell</source>
        <translation>Modificar esta celd&amp;a</translation>
    </message>
    <message>
        <source>Pre&amp;vious record</source>
        <translation>Registro an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt record</source>
        <translation>Registro &amp;siguiente</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>Cop&amp;y as a table</source>
        <translation>Cop&amp;iar como tabla</translation>
    </message>
    <message>
        <source>Paste &amp;rows…</source>
        <translation>Pegar &amp;filas…</translation>
    </message>
    <message>
        <source>Choose col&amp;umns…</source>
        <translation>&amp;Elegir columnas…</translation>
    </message>
    <message>
        <source>Sort and &amp;group…</source>
        <translation>O&amp;rdenar y agrupar…</translation>
    </message>
    <message>
        <source>Close the &amp;workspace</source>
        <translation>Cerrar e&amp;l espacio de trabajo</translation>
    </message>
    <message>
        <source>Edit the selecte&amp;d together…</source>
        <translation>Modificar &amp;juntos los seleccionados…</translation>
    </message>
    <message>
        <source>S&amp;how or leave the trash</source>
        <translation>Mostrar la papelera o sa&amp;lir de ella</translation>
    </message>
    <message>
        <source>Assi&amp;gn the selected leads by rules…</source>
        <translation>Asignar los leads seleccionados según las re&amp;glas…</translation>
    </message>
    <message>
        <source>&amp;Win the deal…</source>
        <translation>Ga&amp;nar el negocio…</translation>
    </message>
    <message>
        <source>&amp;Lose the deal…</source>
        <translation>&amp;Perder el negocio…</translation>
    </message>
    <message>
        <source>&amp;Reopen the deal</source>
        <translation>&amp;Reabrir el negocio</translation>
    </message>
    <message>
        <source>Move to the ne&amp;xt stage</source>
        <translation>Mover a la &amp;etapa siguiente</translation>
    </message>
    <message>
        <source>Con&amp;vert lead…</source>
        <translation>Con&amp;vertir el lead…</translation>
    </message>
    <message>
        <source>D&amp;isqualify leads…</source>
        <translation>Descal&amp;ificar leads…</translation>
    </message>
    <message>
        <source>Rec&amp;ycle leads…</source>
        <translation>Reto&amp;mar leads…</translation>
    </message>
    <message>
        <source>Show leads without a touc&amp;h</source>
        <translation>Mo&amp;strar leads sin contacto</translation>
    </message>
    <message>
        <source>&amp;Complete the line of today…</source>
        <translation>&amp;Completar la línea de hoy…</translation>
    </message>
    <message>
        <source>Put it o&amp;ff…</source>
        <translation>Apla&amp;zar…</translation>
    </message>
    <message>
        <source>Plan its &amp;next step…</source>
        <translation>Planificar su pró&amp;ximo paso…</translation>
    </message>
    <message>
        <source>Next &amp;view of this page</source>
        <translation>Siguiente &amp;vista de esta página</translation>
    </message>
    <message>
        <source>Select one or more deals first.</source>
        <translation>Seleccione primero uno o varios negocios.</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>Ven&amp;tas</translation>
    </message>
    <message>
        <source>Move to the stage &amp;before</source>
        <translation>Mover a la etapa an&amp;terior</translation>
    </message>
    <message>
        <source>Close leads as &amp;abandoned…</source>
        <translation>Cerrar leads a&amp;bandonados…</translation>
    </message>
    <message>
        <source>Log a call abo&amp;ut it…</source>
        <translation>Anotar una &amp;llamada…</translation>
    </message>
    <message>
        <source>Go to the re&amp;minders</source>
        <translation>Ir a los recor&amp;datorios</translation>
    </message>
    <message>
        <source>Co&amp;py its address</source>
        <translation>Copiar su &amp;dirección</translation>
    </message>
    <message>
        <source>Co&amp;mplete the activity…</source>
        <translation>C&amp;ompletar la actividad…</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>Se&amp;gmentos</translation>
    </message>
    <message>
        <source>&amp;New segment…</source>
        <translation>&amp;Nuevo segmento…</translation>
    </message>
    <message>
        <source>&amp;Edit the conditions…</source>
        <translation>&amp;Modificar las condiciones…</translation>
    </message>
    <message>
        <source>Na&amp;me and exclusions…</source>
        <translation>Nombre y e&amp;xclusiones…</translation>
    </message>
    <message>
        <source>&amp;Open as a list of records</source>
        <translation>&amp;Abrir como lista de registros</translation>
    </message>
    <message>
        <source>&amp;Duplicate the segment</source>
        <translation>&amp;Duplicar el segmento</translation>
    </message>
    <message>
        <source>&amp;Freeze the segment…</source>
        <translation>&amp;Congelar el segmento…</translation>
    </message>
    <message>
        <source>&amp;Combine segments…</source>
        <translation>Com&amp;binar segmentos…</translation>
    </message>
    <message>
        <source>Move the segment to the &amp;trash</source>
        <translation>Mover el segmento a la &amp;papelera</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>&amp;Guardar esta vista</translation>
    </message>
    <message>
        <source>Save as a ne&amp;w view…</source>
        <translation>Guardar como vista n&amp;ueva…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Build a filter…</source>
        <translation>Construir un filtro…</translation>
    </message>
    <message>
        <source>Write a filter as text…</source>
        <translation>Escribir un filtro como texto…</translation>
    </message>
    <message>
        <source>Reset this view</source>
        <translation>Restablecer esta vista</translation>
    </message>
    <message>
        <source>Go to the saved views</source>
        <translation>Ir a las vistas guardadas</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>In&amp;formes</translation>
    </message>
    <message>
        <source>&amp;New dashboard…</source>
        <translation>&amp;Panel nuevo…</translation>
    </message>
    <message>
        <source>&amp;Add a tile…</source>
        <translation>&amp;Añadir una tarjeta…</translation>
    </message>
    <message>
        <source>Na&amp;me and sharing…</source>
        <translation>No&amp;mbre y acceso…</translation>
    </message>
    <message>
        <source>Make a &amp;copy of the dashboard…</source>
        <translation>&amp;Copiar el panel…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla comple&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Save the filter of the dashboard</source>
        <translation>&amp;Guardar el filtro del panel</translation>
    </message>
    <message>
        <source>&amp;Reset the filter of the dashboard</source>
        <translation>&amp;Restablecer el filtro del panel</translation>
    </message>
    <message>
        <source>&amp;Export the dashboard…</source>
        <translation>&amp;Exportar el panel…</translation>
    </message>
    <message>
        <source>&amp;Print the dashboard…</source>
        <translation>&amp;Imprimir el panel…</translation>
    </message>
    <message>
        <source>&amp;Write the dashboard to a folder regularly…</source>
        <translation>E&amp;scribir el panel en una carpeta con regularidad…</translation>
    </message>
    <message>
        <source>&amp;Delete the dashboard</source>
        <translation>E&amp;liminar el panel</translation>
    </message>
</context>
<context>
    <name>kith::ui::MetricOptionRows</name>
    <message>
        <source>The pipeline of the dashboard&apos;s filter goes before it.</source>
        <translation>El embudo del filtro del panel tiene prioridad.</translation>
    </message>
    <message>
        <source>The first, or that of the dashboard</source>
        <translation>El primero, o el del panel</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Otro embudo</translation>
    </message>
    <message>
        <source>The first stage</source>
        <translation>La primera etapa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>pipeline, stage</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>Otra etapa</translation>
    </message>
</context>
<context>
    <name>kith::ui::MetricPicker</name>
    <message>
        <source>Search the numbers</source>
        <translation>Buscar entre los números</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
</context>
<context>
    <name>kith::ui::MonthView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first of a month in a calendar, as QLocale formats it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>kith::ui::NavigationRail</name>
    <message>
        <source>Collapse</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Desplegar</translation>
    </message>
</context>
<context>
    <name>kith::ui::NewPassphraseForm</name>
    <message>
        <source>A few words that only you put together</source>
        <translation>Unas palabras que solo usted juntaría</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Una frase de contraseña tiene al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que el bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation>&amp;Repetirla</translation>
    </message>
</context>
<context>
    <name>kith::ui::NextStepDialog</name>
    <message>
        <source>Done, and next?</source>
        <translation>Hecho, ¿y ahora?</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nada elegido</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Tomo&amp;rrow</source>
        <translation>&amp;Mañana</translation>
    </message>
    <message>
        <source>In &amp;3 days</source>
        <translation>En &amp;3 días</translation>
    </message>
    <message>
        <source>Next wee&amp;k</source>
        <translation>Próxima &amp;semana</translation>
    </message>
    <message>
        <source>Next &amp;month</source>
        <translation>Pró&amp;ximo mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>a &amp;las</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>A una hora del día</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Done, &amp;nothing next</source>
        <translation>Hecho, &amp;nada más</translation>
    </message>
    <message>
        <source>Done, nothing next</source>
        <translation>Hecho, nada más</translation>
    </message>
    <message>
        <source>&amp;Done and planned</source>
        <translation>&amp;Hecho y planificado</translation>
    </message>
    <message>
        <source>Done and planned</source>
        <translation>Hecho y planificado</translation>
    </message>
    <message>
        <source>The next step needs a subject.</source>
        <translation>El próximo paso necesita un asunto.</translation>
    </message>
</context>
<context>
    <name>kith::ui::NotesView</name>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>&amp;Add note</source>
        <translation>&amp;Añadir nota</translation>
    </message>
    <message>
        <source>Add note (%1)</source>
        <translation>Añadir nota (%1)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <translation>Fijada · %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modificar la nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar la nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>No notes yet. What you write here is found by the search, and stays with this record.</source>
        <translation>Aún no hay notas. Lo que escriba aquí lo encuentra la búsqueda y se queda con este registro.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older note(s)</source>
        <translation>
            <numerusform>Mostrar %n nota más antigua</numerusform>
            <numerusform>Mostrar %n notas más antiguas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save note (%1)</source>
        <translation>Guardar nota (%1)</translation>
    </message>
</context>
<context>
    <name>kith::ui::NoticeBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Ocultar el mensaje</translation>
    </message>
</context>
<context>
    <name>kith::ui::OrganisationSettings</name>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Add a &amp;holiday</source>
        <translation>Añadir un &amp;festivo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Another base currency needs other exchange rates: rates say what one unit is worth in the base currency. Deals that are closed keep what they were worth.</source>
        <translation>Otra moneda base necesita otros tipos de cambio: los tipos dicen lo que vale una unidad en la moneda base. Los negocios cerrados conservan su valor.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>How quickly leads are answered is measured in these hours, in the organisation&apos;s time zone. Holidays are left out.</source>
        <translation>En estas horas se mide lo rápido que se responde a los leads, en la zona horaria de la organización. Los festivos no cuentan.</translation>
    </message>
</context>
<context>
    <name>kith::ui::PageCanvas</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>kith::ui::PassphrasePrompt</name>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase de contraseña o código de recuperación</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que el bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>kith::ui::PeriodPicker</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Certain days…</source>
        <translation>Ciertos días…</translation>
    </message>
</context>
<context>
    <name>kith::ui::PicklistSettings</name>
    <message>
        <source>Picklists</source>
        <translation>Listas de opciones</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Nueva lista</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>Nuevo &amp;valor</translation>
    </message>
    <message>
        <source>&amp;Merge into …</source>
        <translation>&amp;Combinar con …</translation>
    </message>
    <message>
        <source>&amp;Show records</source>
        <translation>&amp;Mostrar los registros</translation>
    </message>
    <message>
        <source>Values are offered in this order. Drag one, or press Alt+Up and Alt+Down, to put it elsewhere. A retired value is no longer offered, and records that have it keep it.</source>
        <translation>Los valores se ofrecen en este orden. Arrastre uno, o pulse Alt+Arriba y Alt+Abajo, para ponerlo en otro lugar. Un valor retirado ya no se ofrece, y los registros que lo tienen lo conservan.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>New list %1</source>
        <translation>Nueva lista %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 kind of record, %2 field, %3 number: &quot;Contacts, Source: 120&quot;</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <extracomment>%1 is what was done, &quot;Merge values of a list&quot;</extracomment>
        <translation>%1. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have this value.</source>
        <translation>
            <numerusform>%n registro tiene este valor.</numerusform>
            <numerusform>%n registros tienen este valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired, it is no longer offered and they keep it. Merged, they get another one.</source>
        <translation>Si se retira, ya no se ofrece y lo conservan. Si se combina, reciben otro.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Combinar …</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Retirarlo</translation>
    </message>
</context>
<context>
    <name>kith::ui::PipelineSettings</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Embudos de ventas</translation>
    </message>
    <message>
        <source>&amp;New pipeline</source>
        <translation>&amp;Nuevo embudo</translation>
    </message>
    <message>
        <source>Put this pipeline further up</source>
        <translation>Subir este embudo</translation>
    </message>
    <message>
        <source>Put this pipeline further down</source>
        <translation>Bajar este embudo</translation>
    </message>
    <message>
        <source>&amp;Retire this pipeline</source>
        <translation>&amp;Retirar este embudo</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>New &amp;stage</source>
        <translation>Nueva &amp;etapa</translation>
    </message>
    <message>
        <source>Deals go through the stages from top to bottom. Drag a stage, or press Alt+Up and Alt+Down, to put it elsewhere.</source>
        <translation>Los negocios pasan por las etapas de arriba abajo. Arrastre una etapa, o pulse Alt+Arriba y Alt+Abajo, para ponerla en otro sitio.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>New &amp;condition</source>
        <translation>Nueva &amp;condición</translation>
    </message>
    <message>
        <source>A deal can only come here, or go past here, when it has all of this. Where exceptions are allowed, somebody may move it with a reason, which is kept.</source>
        <translation>Un negocio solo puede llegar aquí, o pasar de aquí, cuando tiene todo esto. Donde se permiten excepciones, alguien puede moverlo con un motivo, que se guarda.</translation>
    </message>
    <message>
        <source>&amp;Use this pipeline again</source>
        <translation>&amp;Usar de nuevo este embudo</translation>
    </message>
    <message>
        <source>A retired pipeline keeps its deals but is not offered for new ones.</source>
        <translation>Un embudo retirado conserva sus negocios, pero no se ofrece para otros nuevos.</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retirado)</translation>
    </message>
    <message>
        <source>To come to “%1”</source>
        <translation>Para llegar a «%1»</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nuevo embudo</translation>
    </message>
    <message>
        <source>New pipeline %1</source>
        <translation>Nuevo embudo %1</translation>
    </message>
    <message>
        <source>First stage</source>
        <translation>Primera etapa</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Order of the pipelines</source>
        <translation>Orden de los embudos</translation>
    </message>
    <message>
        <source>Removing “%1”</source>
        <extracomment>%1 name of a stage</extracomment>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>“%1” is gone. Undo brings it back.</source>
        <translation>«%1» ya no está. Deshacer lo devuelve.</translation>
    </message>
</context>
<context>
    <name>kith::ui::PrintPreview</name>
    <message>
        <source>“%1” could not be printed on “%2”. Look whether the printer is ready, or export a PDF.</source>
        <translation>«%1» no se pudo imprimir en «%2». Mire si la impresora está lista, o exporte un PDF.</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimir «%1»</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientación</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>kith::ui::QuickFilterHelp</name>
    <message>
        <source>What can be typed into the search box</source>
        <translation>Qué se puede escribir en el cuadro de búsqueda</translation>
    </message>
    <message>
        <source>Words are searched for. What is understood as a condition becomes a filter with Enter; names of stages, tags, towns and the like are offered in the list below the box. English and German words both work. “not” or a minus in front turns a condition round, “or” joins two, and text in quotes is always searched for.</source>
        <translation>Se buscan palabras. Lo que se entiende como condición se convierte en filtro con Intro; los nombres de etapas, etiquetas, ciudades y similares se ofrecen en la lista bajo el cuadro. Sirven palabras inglesas y alemanas. «not» o un menos delante invierte una condición, «or» une dos, y el texto entre comillas siempre se busca.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Amounts, also with a currency</source>
        <translation>Importes, también con moneda</translation>
    </message>
    <message>
        <source>A field and its value</source>
        <translation>Un campo y su valor</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Fields that are empty or filled in</source>
        <translation>Campos vacíos o rellenados</translation>
    </message>
    <message>
        <source>Days and spans of time</source>
        <translation>Días y períodos</translation>
    </message>
</context>
<context>
    <name>kith::ui::QuickSuggest</name>
    <message>
        <source>↓ choose · Enter take · Esc close</source>
        <translation>↓ elegir · Intro aceptar · Esc cerrar</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>suggestion, what it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::QuotaDialog</name>
    <message>
        <source>Quotas</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Quotas by person and month</source>
        <translation>Cuotas por persona y mes</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What is to be won in each month, in the base currency. Pieces of a spreadsheet can be pasted with %1; an empty place has no quota. Grey amounts follow from a goal for a quarter, a year or every month.</source>
        <translation>Lo que se debe ganar en cada mes, en la moneda base. Se pueden pegar trozos de una hoja de cálculo con %1; una casilla vacía no tiene cuota. Los importes grises se deducen de un objetivo para un trimestre, un año o cada mes.</translation>
    </message>
    <message>
        <source>Save what you have changed in this year first.</source>
        <translation>Guarde primero lo que ha cambiado en este año.</translation>
    </message>
    <message>
        <source>“%1” is no amount of money. Type a number like %2.</source>
        <translation>«%1» no es un importe. Escriba un número como %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted value(s) are no amounts of money and were left out.</source>
        <translation>
            <numerusform>%n valor pegado no es un importe y se dejó fuera.</numerusform>
            <numerusform>%n valores pegados no son importes y se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted value(s) did not fit into the table and were left out.</source>
        <translation>
            <numerusform>%n valor pegado no cabía en la tabla y se dejó fuera.</numerusform>
            <numerusform>%n valores pegados no cabían en la tabla y se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are changes that are not saved. Close once more to throw them away.</source>
        <translation>Hay cambios sin guardar. Cierre otra vez para descartarlos.</translation>
    </message>
</context>
<context>
    <name>kith::ui::RateSettings</name>
    <message>
        <source>A rate says what one unit of a currency is worth in the base currency.</source>
        <translation>Un tipo dice lo que vale una unidad de una moneda en la moneda base.</translation>
    </message>
    <message>
        <source>A rate says what one unit of a currency is worth in %1.</source>
        <translation>Un tipo dice lo que vale una unidad de una moneda en %1.</translation>
    </message>
    <message>
        <source>%1 It holds from its day until the next one. Open deals count by today&apos;s rate; deals that are won or lost keep the rate of the day they were closed on, whatever changes here.</source>
        <extracomment>%1 &quot;A rate says what one unit of a currency is worth in EUR.&quot;</extracomment>
        <translation>%1 Vale desde su día hasta el siguiente. Los negocios abiertos cuentan al tipo de hoy; los ganados o perdidos conservan el tipo del día en que se cerraron, cambie lo que cambie aquí.</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecordEditor</name>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modificar %1</translation>
    </message>
    <message>
        <source>%1[*]</source>
        <translation>%1[*]</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>Please look at the fields marked in red. Nothing has been saved yet.</source>
        <translation>Mire los campos marcados en rojo. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet: %1</source>
        <translation>Aún no se ha guardado nada: %1</translation>
    </message>
    <message>
        <source>This record was moved to the trash meanwhile. You can still save your changes.</source>
        <translation>Este registro se ha movido entretanto a la papelera. Aún puede guardar sus cambios.</translation>
    </message>
    <message>
        <source>Somebody saved this record meanwhile. Your changes are kept: save again.</source>
        <translation>Alguien ha guardado este registro entretanto. Sus cambios se conservan: guarde de nuevo.</translation>
    </message>
    <message>
        <source>Your changes are kept, nothing has been overwritten.</source>
        <translation>Sus cambios se conservan, no se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile and taken over here: %1. Your own changes are kept.</source>
        <translation>Cambiado entretanto por otra persona y tomado aquí: %1. Sus propios cambios se conservan.</translation>
    </message>
    <message>
        <source>This record does not exist any more. What you typed is still here to copy.</source>
        <translation>Este registro ya no existe. Lo que ha escrito sigue aquí para copiarlo.</translation>
    </message>
    <message>
        <source>Keep your changes?</source>
        <translation>¿Conservar sus cambios?</translation>
    </message>
    <message>
        <source>You have changed this record and not saved it yet.</source>
        <translation>Ha cambiado este registro y aún no lo ha guardado.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir modificando</translation>
    </message>
    <message>
        <source>sc</source>
        <comment>letters that the buttons Save and Cancel use</comment>
        <translation>gc</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Guardar (%1)</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecordPanel</name>
    <message>
        <source>Select a record to see it here.</source>
        <translation>Seleccione un registro para verlo aquí.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Hecho…</translation>
    </message>
    <message>
        <source>Say how it went and plan the next step</source>
        <translation>Indicar cómo fue y planificar el siguiente paso</translation>
    </message>
    <message>
        <source>Edit this record (F2)</source>
        <translation>Modificar este registro (F2)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Open in a window of its own (Ctrl+Enter)</source>
        <translation>Abrir en una ventana propia (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Close the panel (Space)</source>
        <translation>Cerrar el panel (Espacio)</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Partes del registro</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>Este registro ya no está.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the trash · %1</source>
        <translation>En la papelera · %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notas (%1)</translation>
    </message>
    <message>
        <source>Previous record (Alt+Up)</source>
        <translation>Registro anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next record (Alt+Down)</source>
        <translation>Registro siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documentos (%1)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecordWindow</name>
    <message>
        <source>Discard the note?</source>
        <translation>¿Descartar la nota?</translation>
    </message>
    <message>
        <source>You have begun a note and not saved it yet.</source>
        <translation>Ha empezado una nota y aún no la ha guardado.</translation>
    </message>
    <message>
        <source>Discard note</source>
        <translation>Descartar la nota</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecoverySheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Print this sheet or copy the code by hand now. It is the only way in when the passphrase is lost. Kith does not keep it.</source>
        <translation>Imprima esta hoja o copie ahora el código a mano. Es el único acceso si se pierde la frase de contraseña. Kith no lo guarda.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Try another one.</source>
        <translation>La impresora no ha aceptado la hoja. Pruebe con otra.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>La hoja va camino de la impresora.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Recovery sheet %1.pdf</source>
        <translation>Hoja de recuperación %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved without encryption. Print it, then delete the file: whoever finds it and the workspace can read everything.</source>
        <translation>Guardado sin cifrar. Imprima el archivo y elimínelo después: quien lo encuentre junto con el espacio de trabajo puede leerlo todo.</translation>
    </message>
</context>
<context>
    <name>kith::ui::RecurrenceEdit</name>
    <message>
        <source>Every how many</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number of days, weeks …</comment>
        <translation>cada </translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Días, semanas, meses o años</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>a number of times</source>
        <translation>un número de veces</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>No se repite</translation>
    </message>
    <message>
        <source>Otherwise…</source>
        <translation>De otro modo…</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Según una regla propia</translation>
    </message>
</context>
<context>
    <name>kith::ui::RelatedView</name>
    <message>
        <source>Related records</source>
        <translation>Registros vinculados</translation>
    </message>
    <message>
        <source>Nothing is related to this record yet.</source>
        <translation>Aún no hay nada vinculado a este registro.</translation>
    </message>
</context>
<context>
    <name>kith::ui::RemindBeforeEdit</name>
    <message>
        <source>when it begins or is due</source>
        <translation>cuando empieza o vence</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after</source>
        <translation>
            <numerusform>%n minuto después</numerusform>
            <numerusform>%n minutos después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n semana antes</numerusform>
            <numerusform>%n semanas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hora antes</numerusform>
            <numerusform>%n horas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minuto antes</numerusform>
            <numerusform>%n minutos antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ReminderPanel</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how near a time is, the time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>All in 1 hour</source>
        <translation>Todos en 1 hora</translation>
    </message>
    <message>
        <source>Put off all reminders for one hour</source>
        <translation>Aplazar todos los recordatorios una hora</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Descartar todos</translation>
    </message>
    <message>
        <source>Dismiss all reminders</source>
        <translation>Descartar todos los recordatorios</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n recordatorio</numerusform>
            <numerusform>%n recordatorios</numerusform>
        </translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Mañana a las %1</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Otra hora…</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Recordar de nuevo</translation>
    </message>
    <message>
        <source>When should the reminder come back?</source>
        <translation>¿Cuándo debe volver el recordatorio?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Remind then</source>
        <translation>Recordar entonces</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Hecho…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Remind later of: %1</source>
        <translation>Recordar más tarde: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Descartar: %1</translation>
    </message>
    <message>
        <source>%1 · missed</source>
        <comment>when something is</comment>
        <translation>%1 · perdido</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReminderTray</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n recordatorio</numerusform>
            <numerusform>%n recordatorios</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Kith to see what it is about.</source>
        <translation>Abra Kith para ver de qué se trata.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>Hay un recordatorio</translation>
    </message>
    <message>
        <source>Unlock the workspace to see it.</source>
        <translation>Desbloquee el espacio de trabajo para verlo.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportBuilder</name>
    <message>
        <source>Add a &amp;number</source>
        <translation>&amp;Añadir un número</translation>
    </message>
    <message>
        <source>What the report is made of</source>
        <translation>De qué está hecho el informe</translation>
    </message>
    <message>
        <source>Records of</source>
        <translation>Registros de</translation>
    </message>
    <message>
        <source>&amp;Records of</source>
        <translation>&amp;Registros de</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Rows, &amp;first</source>
        <translation>Filas, &amp;primero</translation>
    </message>
    <message>
        <source>Rows, first</source>
        <translation>Filas, primero</translation>
    </message>
    <message>
        <source>Rows, &amp;second</source>
        <translation>Filas, &amp;segundo</translation>
    </message>
    <message>
        <source>Rows, second</source>
        <translation>Filas, segundo</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué registros</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Pe&amp;ríodo</translation>
    </message>
    <message>
        <source>By the date</source>
        <translation>Según la fecha</translation>
    </message>
    <message>
        <source>&amp;By the date</source>
        <translation>Según la fec&amp;ha</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Co&amp;mpared with</source>
        <translation>Co&amp;mparado con</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>&amp;Gráfico</translation>
    </message>
    <message>
        <source>%1: unit of time</source>
        <translation>%1: unidad de tiempo</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>por trimestre</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>por año</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>The day by which a record falls into the period</source>
        <translation>El día por el que un registro cae en el período</translation>
    </message>
    <message>
        <source>No chart</source>
        <translation>Sin gráfico</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportExportDialog</name>
    <message>
        <source>&amp;Keep spreadsheets from computing cells</source>
        <translation>I&amp;mpedir que las hojas de cálculo calculen celdas</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar «%1»</translation>
    </message>
    <message>
        <source>The numbers as they are shown. The file is not encrypted: whoever finds it can read it.</source>
        <translation>Los números tal como se muestran. El archivo no está cifrado: quien lo encuentre puede leerlo.</translation>
    </message>
    <message>
        <source>PDF, for paper</source>
        <translation>PDF, para papel</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>Comma separated values (CSV)</source>
        <translation>Valores separados por comas (CSV)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dibujo (SVG)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula begin with an apostrophe.</source>
        <translation>Las celdas que una hoja de cálculo tomaría por una fórmula empiezan con un apóstrofo.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>«%1» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Escrito en «%1».</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportNameDialog</name>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>El equipo %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Seen by</source>
        <translation>&amp;Visible para</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible para</translation>
    </message>
    <message>
        <source>Others see the numbers of the records that they may see.</source>
        <translation>Los demás ven los números de los registros que pueden ver.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportPane</name>
    <message>
        <source>Numbers of the report</source>
        <translation>Números del informe</translation>
    </message>
    <message>
        <source>&amp;Open the records</source>
        <translation>&amp;Abrir los registros</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>Copiar toda la &amp;tabla</translation>
    </message>
    <message>
        <source>This report says nothing yet</source>
        <translation>Este informe aún no dice nada</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportsPage</name>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Dashboards and reports</source>
        <translation>Paneles e informes</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>Panel nuevo</translation>
    </message>
    <message>
        <source>This dashboard</source>
        <translation>Este panel</translation>
    </message>
    <message>
        <source>%1, shared by %2</source>
        <translation>%1, compartido por %2</translation>
    </message>
    <message>
        <source>&amp;Add a tile…</source>
        <translation>&amp;Añadir una tarjeta…</translation>
    </message>
    <message>
        <source>&amp;Name and sharing…</source>
        <translation>&amp;Nombre y acceso…</translation>
    </message>
    <message>
        <source>Make a &amp;copy…</source>
        <translation>Hacer una &amp;copia…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla comple&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Write to a folder regularly…</source>
        <translation>Escribir en una carpeta con &amp;regularidad…</translation>
    </message>
    <message>
        <source>&amp;Save the filter</source>
        <translation>&amp;Guardar el filtro</translation>
    </message>
    <message>
        <source>&amp;Reset the filter</source>
        <translation>Restablecer el &amp;filtro</translation>
    </message>
    <message>
        <source>&amp;Delete the dashboard</source>
        <translation>E&amp;liminar el panel</translation>
    </message>
    <message>
        <source>Name and sharing</source>
        <translation>Nombre y acceso</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>The dashboard “%1” is deleted. Undo brings it back.</source>
        <translation>El panel «%1» está eliminado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>The team %1 sees this dashboard, too.</source>
        <translation>El equipo %1 también ve este panel.</translation>
    </message>
    <message>
        <source>Everyone sees this dashboard.</source>
        <translation>Todos ven este panel.</translation>
    </message>
    <message>
        <source>Delete the dashboard</source>
        <translation>Eliminar el panel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>kith::ui::ReportsView</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Search the reports</source>
        <translation>Buscar entre los informes</translation>
    </message>
    <message>
        <source>&amp;Scheduled…</source>
        <translation>Pro&amp;gramados…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Construir</translation>
    </message>
    <message>
        <source>What the report is made of</source>
        <translation>De qué está hecho el informe</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>Elija un informe</translation>
    </message>
    <message>
        <source>A report puts numbers together by what they are of: who, when, where. Every number opens its records.</source>
        <translation>Un informe agrupa números según de qué son: quién, cuándo, dónde. Cada número abre sus registros.</translation>
    </message>
    <message>
        <source>New &amp;report</source>
        <translation>Nuevo &amp;informe</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Name and who sees it…</source>
        <translation>&amp;Nombre y quién lo ve…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Back to what is &amp;saved</source>
        <translation>Volver a lo &amp;guardado</translation>
    </message>
    <message>
        <source>&amp;Write to a folder…</source>
        <translation>Escribir en una car&amp;peta…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copiar como tabla</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Incluidos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Compartidos conmigo</translation>
    </message>
    <message>
        <source>%1 •</source>
        <extracomment>of a report that was changed and not saved</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Compartida por %1</translation>
    </message>
    <message>
        <source>Changed and not saved</source>
        <translation>Modificada y sin guardar</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Informe nuevo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Name and who sees it</source>
        <translation>Nombre y quién lo ve</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <translation>%1. Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>kith::ui::SampleBanner</name>
    <message>
        <source>This is a sample with invented people. Try whatever you like: it leaves without a trace when you close it.</source>
        <translation>Esto es un ejemplo con personas inventadas. Pruebe lo que quiera: desaparece sin dejar rastro cuando lo cierra.</translation>
    </message>
    <message>
        <source>Create your own workspace…</source>
        <translation>Crear su propio espacio de trabajo…</translation>
    </message>
</context>
<context>
    <name>kith::ui::ScheduleDialog</name>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Activo</translation>
    </message>
    <message>
        <source>Write “%1” to a folder</source>
        <translation>Escribir «%1» en una carpeta</translation>
    </message>
    <message>
        <source>Written while Kith is open; what was missed is written once at the next start. The files are not encrypted: whoever can open the folder can read them.</source>
        <translation>Se escribe mientras Kith está abierto; lo perdido se escribe una vez al siguiente inicio. Los archivos no están cifrados: quien pueda abrir la carpeta puede leerlos.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Con qué &amp;frecuencia</translation>
    </message>
    <message>
        <source>&amp;Day of the week</source>
        <translation>&amp;Día de la semana</translation>
    </message>
    <message>
        <source>In shorter months the last day</source>
        <translation>En los meses más cortos, el último día</translation>
    </message>
    <message>
        <source>Day of the &amp;month</source>
        <translation>Día del &amp;mes</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>Comma separated values (CSV)</source>
        <translation>Valores separados por comas (CSV)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Esta carpeta no está.</translation>
    </message>
    <message>
        <source>%1, by the clocks of the organisation, on the computer “%2”.</source>
        <extracomment>%1 &quot;Every Monday at 08:00&quot;, %2 name of a computer</extracomment>
        <translation>%1, según los relojes de la organización, en el ordenador «%2».</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <translation>%1. Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ScheduleListDialog</name>
    <message>
        <source>Nothing is written to a folder yet. Choose “Write to a folder” in the menu of a report or a dashboard.</source>
        <translation>Aún no se escribe nada en una carpeta. Elija «Escribir en una carpeta» en el menú de un informe o de un panel.</translation>
    </message>
    <message>
        <source>Written to folders</source>
        <translation>Escritos en carpetas</translation>
    </message>
    <message>
        <source>Scheduled reports and dashboards</source>
        <translation>Informes y paneles programados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Escrito por última vez</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>No activo</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>kith::ui::SearchBox</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: condition</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As filter: %1</source>
        <translation>Como filtro: %1</translation>
    </message>
    <message>
        <source>What can be typed here …</source>
        <translation>Qué se puede escribir aquí …</translation>
    </message>
</context>
<context>
    <name>kith::ui::SegmentDelegate</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kith::ui::SegmentDetail</name>
    <message>
        <source>Members day by day</source>
        <translation>Miembros día a día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Añadido por</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Taken off by</source>
        <translation>Quitado por</translation>
    </message>
    <message>
        <source>Who came onto the list and who left it</source>
        <translation>Quién entró en la lista y quién salió</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Open as a list</source>
        <translation>&amp;Abrir como lista</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>Do &amp;with them</source>
        <translation>Hacer &amp;con ellos</translation>
    </message>
    <message>
        <source>More about this segment</source>
        <translation>Más sobre este segmento</translation>
    </message>
    <message>
        <source>&amp;Name and exclusions…</source>
        <translation>&amp;Nombre y exclusiones…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Freeze…</source>
        <translation>&amp;Congelar…</translation>
    </message>
    <message>
        <source>&amp;Combine…</source>
        <translation>Com&amp;binar…</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>By any channel</source>
        <translation>Por cualquier canal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>for any purpose</source>
        <translation>con cualquier finalidad</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Who is left out and why</source>
        <translation>Quién queda excluido y por qué</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Lista: %1</translation>
    </message>
    <message>
        <source>Segment of %1</source>
        <translation>Segmento: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Recuento: %1</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Made from: %1</source>
        <translation>Creada a partir de: %1</translation>
    </message>
    <message>
        <source>Nobody is in it now</source>
        <translation>Ahora no hay nadie dentro</translation>
    </message>
    <message>
        <source>Records that meet the conditions stand here, or that are put on the list.</source>
        <translation>Aquí figuran los registros que cumplen las condiciones, o los que se ponen en la lista.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Abrir en una &amp;ventana propia</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copiar como tabla</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>%1. Undo brings it back.</source>
        <translation>%1. Deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 coinciden</translation>
    </message>
    <message>
        <source>%1, nobody is left out</source>
        <translation>%1, ninguno excluido</translation>
    </message>
    <message>
        <source>%1, %2 excluded: %3</source>
        <translation>%1, %2 excluidos: %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not counted that day</source>
        <translation>sin recuento ese día</translation>
    </message>
    <message>
        <source>asks something else since that day</source>
        <translation>pregunta otra cosa desde ese día</translation>
    </message>
    <message>
        <source>Came in on %1</source>
        <translation>Entraron el %1</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Salieron el %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::SegmentDialog</name>
    <message>
        <source>&amp;Segment: follows the filter from now on</source>
        <translation>&amp;Segmento: sigue al filtro desde ahora</translation>
    </message>
    <message>
        <source>&amp;List: keeps those that match now</source>
        <translation>&amp;Lista: conserva los que coinciden ahora</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>Guardar como segmento</translation>
    </message>
    <message>
        <source>For example “No contact since spring”</source>
        <translation>Por ejemplo «Sin contacto desde la primavera»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>kith::ui::SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Ask the workspace anything</source>
        <translation>Pregunte lo que quiera al espacio de trabajo</translation>
    </message>
    <message>
        <source>A segment is a filter with a name: who has not been called since spring, which deals wait, who buys most. It follows the records by itself; a list keeps whom it has.</source>
        <translation>Un segmento es un filtro con nombre: a quién no se ha llamado desde la primavera, qué negocios esperan, quién compra más. Sigue a los registros por sí solo; una lista conserva los que tiene.</translation>
    </message>
    <message>
        <source>New &amp;segment of contacts</source>
        <translation>Nuevo &amp;segmento de contactos</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>New segment: choose of which records</source>
        <translation>Nuevo segmento: elija de qué registros</translation>
    </message>
    <message>
        <source>Search the segments</source>
        <translation>Buscar en los segmentos</translation>
    </message>
    <message>
        <source>Segments and lists</source>
        <translation>Segmentos y listas</translation>
    </message>
    <message>
        <source>&amp;Open as a list of records</source>
        <translation>&amp;Abrir como lista de registros</translation>
    </message>
    <message>
        <source>&amp;Edit the conditions…</source>
        <translation>&amp;Modificar las condiciones…</translation>
    </message>
    <message>
        <source>&amp;Name and exclusions…</source>
        <translation>&amp;Nombre y exclusiones…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Freeze…</source>
        <translation>&amp;Congelar…</translation>
    </message>
    <message>
        <source>&amp;Combine…</source>
        <translation>Com&amp;binar…</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Freeze “%1”?</source>
        <translation>¿Congelar «%1»?</translation>
    </message>
    <message>
        <source>A list keeps the members of this moment, whatever happens to them later.</source>
        <translation>Una lista conserva los miembros de este momento, pase después lo que pase con ellos.</translation>
    </message>
    <message>
        <source>Make a list beside it</source>
        <translation>Crear una lista aparte</translation>
    </message>
    <message>
        <source>Turn it into a list</source>
        <translation>Convertirlo en una lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>¿Mover «%1» a la papelera?</translation>
    </message>
    <message>
        <source>It is asked for by: %1. There it will have no members any more.</source>
        <translation>Preguntan por él: %1. Ahí ya no tendrá miembros.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>%1. Undo brings back what was.</source>
        <translation>%1. Deshacer devuelve lo que había.</translation>
    </message>
</context>
<context>
    <name>kith::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Kith speaks the new language when it is started the next time.</source>
        <translation>Kith hablará el nuevo idioma la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>Bloquear &amp;tras</translation>
    </message>
    <message>
        <source>Without keys and mouse for this long, the file is closed and its key is wiped. What is typed in open editors stays in memory and is back after unlocking.</source>
        <translation>Sin teclas ni ratón durante este tiempo, el archivo se cierra y su clave se borra. Lo escrito en editores abiertos queda en memoria y vuelve tras el desbloqueo.</translation>
    </message>
    <message>
        <source>&amp;Remember this workspace&apos;s key in the desktop&apos;s keychain</source>
        <translation>&amp;Recordar la clave de este espacio de trabajo en el depósito de claves del escritorio</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Hoja de recuperación…</translation>
    </message>
    <message>
        <source>About this workspace…</source>
        <translation>Acerca de este espacio de trabajo…</translation>
    </message>
    <message>
        <source>The sample workspace has a key that nobody knows; it is deleted when you close it.</source>
        <translation>El espacio de ejemplo tiene una clave que nadie conoce; se elimina cuando lo cierra.</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>Preferencias generales</translation>
    </message>
    <message>
        <source>Then everybody who can use your desktop session can open the workspace.</source>
        <translation>Entonces cualquiera que pueda usar su sesión puede abrir el espacio de trabajo.</translation>
    </message>
    <message>
        <source>This desktop offers no keychain at the moment, so the passphrase has to be typed each time.</source>
        <translation>Este escritorio no ofrece ahora ningún depósito de claves, así que hay que escribir la frase de contraseña cada vez.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Con&amp;trast</source>
        <translation>Con&amp;traste</translation>
    </message>
    <message>
        <source>Workspace and key</source>
        <translation>Espacio de trabajo y clave</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Notifications do not say what a reminder is &amp;about</source>
        <translation>Las notificaciones no dicen &amp;de qué trata un recordatorio</translation>
    </message>
</context>
<context>
    <name>kith::ui::ShortcutsDialog</name>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>In an editor</source>
        <translation>En un editor</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Leave without saving, after a question</source>
        <translation>Salir sin guardar, tras una pregunta</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search for what is typed</source>
        <translation>Buscar lo que se escribe</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Una letra</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleccionar varios</translation>
    </message>
    <message>
        <source>Go to the field with the underlined letter</source>
        <translation>Ir al campo con la letra subrayada</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt y la letra</translation>
    </message>
    <message>
        <source>No shortcut goes by that name.</source>
        <translation>Ningún atajo se llama así.</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Buscar por nombre o tecla</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Open and close a group</source>
        <translation>Abrir y cerrar un grupo</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>En el calendario</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Day, week, month, agenda</source>
        <translation>Día, semana, mes, agenda</translation>
    </message>
    <message>
        <source>Back and ahead</source>
        <translation>Atrás y adelante</translation>
    </message>
    <message>
        <source>Edit the activity</source>
        <translation>Editar la actividad</translation>
    </message>
    <message>
        <source>Move the activity</source>
        <translation>Mover la actividad</translation>
    </message>
    <message>
        <source>Make it longer, shorter</source>
        <translation>Alargarla, acortarla</translation>
    </message>
    <message>
        <source>Without a time of day, at one</source>
        <translation>Sin hora, con hora</translation>
    </message>
</context>
<context>
    <name>kith::ui::SimulationCard</name>
    <message>
        <source>P10: nine of ten runs bring more</source>
        <translation>P10: nueve de diez pasadas traen más</translation>
    </message>
    <message>
        <source>P50: half of the runs bring more</source>
        <translation>P50: la mitad de las pasadas trae más</translation>
    </message>
    <message>
        <source>P90: one of ten runs brings more</source>
        <translation>P90: una de diez pasadas trae más</translation>
    </message>
    <message>
        <source>What may be won</source>
        <translation>Lo que se puede ganar</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>%1 runs over %2 open deals, learned from how %3 closed deals went. Won already: %4. From deals that are not there yet, on average: %5.</source>
        <translation>%1 pasadas sobre %2 negocios abiertos, aprendido de cómo fueron %3 negocios cerrados. Ya ganado: %4. De negocios que aún no existen, de media: %5.</translation>
    </message>
    <message>
        <source>Runs by what they bring</source>
        <translation>Pasadas por lo que traen</translation>
    </message>
    <message>
        <source>Won by the end of the period</source>
        <translation>Ganado al final del período</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>There is no earlier period to test it with yet.</source>
        <translation>Aún no hay ningún período anterior con el que comprobarla.</translation>
    </message>
    <message>
        <source>Tested: in %1 of %2 earlier periods, what was won lay between P10 and P90. Eight of ten would be as it should be.</source>
        <translation>Comprobado: en %1 de %2 períodos anteriores, lo ganado estuvo entre P10 y P90. Ocho de diez sería como debe ser.</translation>
    </message>
    <message>
        <source>What would have been foretold, and what was won</source>
        <translation>Lo que se habría predicho, y lo que se ganó</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
</context>
<context>
    <name>kith::ui::SortDialog</name>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Ordenar y agrupar</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Agrupar por</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendente</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>then by</source>
        <translation>después por</translation>
    </message>
    <message>
        <source>In the list a click on a header sorts by it, with Shift it is added.</source>
        <translation>En la lista, un clic en un encabezado ordena por él; con Mayús se añade.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>kith::ui::StageTargetDialog</name>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are in this stage. Where do they go?</source>
        <translation>
            <numerusform>Hay %n negocio en esta etapa. ¿Adónde va?</numerusform>
            <numerusform>Hay %n negocios en esta etapa. ¿Adónde van?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the trash.</source>
        <translation>
            <numerusform>%n de ellos está en la papelera.</numerusform>
            <numerusform>%n de ellos están en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move them to</source>
        <translation>&amp;Moverlos a</translation>
    </message>
    <message>
        <source>There is no other stage of this kind. Add one first.</source>
        <translation>No hay otra etapa de este tipo. Añada primero una.</translation>
    </message>
    <message>
        <source>The histories of the deals go on naming this stage. One undo brings everything back.</source>
        <translation>Los historiales de los negocios siguen nombrando esta etapa. Un solo deshacer lo devuelve todo.</translation>
    </message>
    <message>
        <source>Move and remove</source>
        <translation>Mover y quitar</translation>
    </message>
</context>
<context>
    <name>kith::ui::StrengthMeter</name>
    <message>
        <source>Reckoned for an attacker who has the file and tries %L1 passphrases a second, as about a hundred graphics cards do.</source>
        <translation>Calculado para un atacante que tiene el archivo y prueba %L1 frases de contraseña por segundo, como lo hacen unas cien tarjetas gráficas.</translation>
    </message>
    <message>
        <source>Only this passphrase opens the file. Nobody can reset it.</source>
        <translation>Solo esta frase de contraseña abre el archivo. Nadie puede restablecerla.</translation>
    </message>
</context>
<context>
    <name>kith::ui::SubjectButton</name>
    <message>
        <source>Asks for %1</source>
        <translation>Pregunta por %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::SubjectPopup</name>
    <message>
        <source>Search fields and related records</source>
        <translation>Buscar campos y registros vinculados</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>Por qué se puede preguntar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Related records: there are some or none, how many, sums, dates</source>
        <translation>Registros vinculados: si existen o no, cuántos, sumas, fechas</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Segment or list</source>
        <translation>Segmento o lista</translation>
    </message>
</context>
<context>
    <name>kith::ui::SummaryStrip</name>
    <message>
        <source>%1 + …</source>
        <translation>%1 + …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: caducado</translation>
    </message>
    <message>
        <source>%1: asked</source>
        <translation>%1: preguntado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This company</source>
        <translation>Esta empresa</translation>
    </message>
    <message>
        <source>With subsidiaries</source>
        <translation>Con filiales</translation>
    </message>
    <message>
        <source>The numbers count this company alone</source>
        <translation>Las cifras cuentan solo esta empresa</translation>
    </message>
    <message>
        <source>The numbers count this company and all companies below it</source>
        <translation>Las cifras cuentan esta empresa y todas las empresas por debajo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>nada planificado</translation>
    </message>
    <message numerus="yes">
        <source>%1
%2 (%n record(s))</source>
        <translation>
            <numerusform>%1
%2 (%n registro)</numerusform>
            <numerusform>%1
%2 (%n registros)</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>no contactar</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no anotado</translation>
    </message>
    <message>
        <source>Nobody has written down yet what this person agreed to.</source>
        <translation>Nadie ha anotado aún qué aceptó esta persona.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The strictest answer for each channel.</source>
        <translation>La respuesta más estricta para cada canal.</translation>
    </message>
</context>
<context>
    <name>kith::ui::TagList</name>
    <message>
        <source>Add to: %1</source>
        <translation>Añadir a: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::TagSettings</name>
    <message>
        <source>What tags may be called</source>
        <translation>Cómo pueden llamarse las etiquetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>La usan</translation>
    </message>
    <message>
        <source>They hold wherever a tag is typed or imported. Tags that are there already keep their names until somebody renames them.</source>
        <translation>Valen dondequiera que se escriba o se importe una etiqueta. Las etiquetas que ya existen conservan su nombre hasta que alguien se lo cambie.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Nueva etiqueta</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>&amp;Combinar …</translation>
    </message>
    <message>
        <source>&amp;Show records</source>
        <translation>&amp;Mostrar los registros</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 number, %2 kind of record in the plural: &quot;120 contacts&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 kind of record, %2 number: &quot;Contacts: 120&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>new%1</source>
        <translation>nueva%1</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <extracomment>%1 is what was done, &quot;Merge tags&quot;</extracomment>
        <translation>%1. Deshacer lo revierte.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)</source>
        <translation>
            <numerusform>Eliminar %n etiqueta</numerusform>
            <numerusform>Eliminar %n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) it is taken from a record.</source>
        <translation>
            <numerusform>Se quita de un registro %n vez.</numerusform>
            <numerusform>Se quita de un registro %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>One undo brings all of it back.</source>
        <translation>Un solo deshacer lo devuelve todo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>kith::ui::TileBoard</name>
    <message>
        <source>Tiles</source>
        <translation>Tarjetas del panel</translation>
    </message>
    <message>
        <source>Move the tile “%1”</source>
        <translation>Mover la tarjeta «%1»</translation>
    </message>
    <message>
        <source>Resize the tile “%1”</source>
        <translation>Cambiar el tamaño de la tarjeta «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot go further.</source>
        <translation>«%1» no puede ir más allá.</translation>
    </message>
    <message>
        <source>“%1”: %2 columns wide, %3 rows high.</source>
        <translation>«%1»: %2 columnas de ancho, %3 filas de alto.</translation>
    </message>
    <message>
        <source>“%1”: column %2, row %3.</source>
        <translation>«%1»: columna %2, fila %3.</translation>
    </message>
</context>
<context>
    <name>kith::ui::TileEditor</name>
    <message>
        <source>New tile</source>
        <translation>Tarjeta nueva</translation>
    </message>
    <message>
        <source>Edit the tile</source>
        <translation>Editar la tarjeta</translation>
    </message>
    <message>
        <source>Add the tile</source>
        <translation>Añadir la tarjeta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose the records…</source>
        <translation>Elegir los registros…</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Other days than the dashboard</source>
        <translation>Otros días que el panel</translation>
    </message>
    <message>
        <source>As the dashboard</source>
        <translation>Como el panel</translation>
    </message>
    <message>
        <source>Without comparison</source>
        <translation>Sin comparación</translation>
    </message>
    <message>
        <source>With the period before</source>
        <translation>Con el período anterior</translation>
    </message>
    <message>
        <source>With the year before</source>
        <translation>Con el año anterior</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Por alcanzar</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>Tantas como quepan</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Por</translation>
    </message>
    <message>
        <source>a&amp;nd by</source>
        <translation>&amp;y por</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Gráfico</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Compa&amp;red</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Cate&amp;gories</source>
        <translation>C&amp;ategorías</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Agrupado por</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>All that the number counts.</source>
        <translation>Todo lo que el número cuenta.</translation>
    </message>
</context>
<context>
    <name>kith::ui::TileExplanation</name>
    <message>
        <source>All the time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Explain “%1”</source>
        <translation>Explicar «%1»</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué registros</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a rate</source>
        <translation>Sin tipo de cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a currency without a rate and are not in the sum.</source>
        <translation>
            <numerusform>%n registro tiene una moneda sin tipo de cambio y no está en la suma.</numerusform>
            <numerusform>%n registros tienen una moneda sin tipo de cambio y no están en la suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Sin valor</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have nothing to add.</source>
        <translation>
            <numerusform>%n registro no tiene nada que añadir.</numerusform>
            <numerusform>%n registros no tienen nada que añadir.</numerusform>
        </translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A saber</translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation>Preguntado en</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Open its records</source>
        <translation>Abrir sus registros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>kith::ui::TileFrame</name>
    <message>
        <source>%1 · %2</source>
        <comment>days, how many records</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What can be done with this tile</source>
        <translation>Lo que se puede hacer con esta tarjeta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>This program does not understand this tile: its number may come from a newer version. Edit it, or remove it.</source>
        <translation>Este programa no entiende esta tarjeta: quizá su número venga de una versión más nueva. Edítela o quítela.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a currency without a rate and are not in the sum.</source>
        <translation>
            <numerusform>%n registro tiene una moneda sin tipo de cambio y no está en la suma.</numerusform>
            <numerusform>%n registros tienen una moneda sin tipo de cambio y no están en la suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>Lo que se puede hacer con «%1»</translation>
    </message>
    <message>
        <source>E&amp;xplain this number…</source>
        <translation>E&amp;xplicar este número…</translation>
    </message>
    <message>
        <source>&amp;Open its records</source>
        <translation>&amp;Abrir sus registros</translation>
    </message>
    <message>
        <source>Show as a &amp;chart</source>
        <translation>Mostrar como &amp;gráfico</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Co&amp;py as a table</source>
        <translation>Co&amp;piar como tabla</translation>
    </message>
    <message>
        <source>Write to a &amp;file…</source>
        <translation>Escribir en un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln record(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln registro</numerusform>
            <numerusform>%1: %2, %Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::TimeGridView</name>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a time from … to …</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>kith::ui::TimelineDelegate</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · por %2</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation>%1 · deshecho</translation>
    </message>
</context>
<context>
    <name>kith::ui::TimelineView</name>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Cambios de etapa</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Changes of fields</source>
        <translation>Cambios de campos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation>Clases de entradas</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Aún por venir</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n clase</numerusform>
            <numerusform>%n clases</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nada de esa clase</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>No entry passes the filter.</source>
        <translation>Ninguna entrada cumple el filtro.</translation>
    </message>
    <message>
        <source>Activities, notes, deals, orders and every change of this record will be listed here, newest first.</source>
        <translation>Aquí figurarán las actividades, notas, negocios, pedidos y cada cambio de este registro, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Hecho…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayActions</name>
    <message>
        <source>“%1” is done. Undo takes it back.</source>
        <translation>«%1» está hecho. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tomorrow and the weekday</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Mañana</translation>
    </message>
    <message>
        <source>In t&amp;wo days</source>
        <translation>En &amp;dos días</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>Próxima &amp;semana</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>En un m&amp;es</translation>
    </message>
    <message>
        <source>&amp;Choose a day …</source>
        <translation>&amp;Elegir un día…</translation>
    </message>
    <message>
        <source>“%1” is planned for %2. Undo takes it back.</source>
        <translation>«%1» está previsto para %2. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Without an outcome</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>The call is logged: %1. Undo takes it back.</source>
        <translation>La llamada está anotada: %1. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>No e-mail address or phone number is known here.</source>
        <translation>Aquí no se conoce ninguna dirección de correo ni ningún teléfono.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayCard</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <translation>Mostrar todo: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayGoals</name>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 de %2 · %3 %</translation>
    </message>
    <message>
        <source>Working day %1 of %2</source>
        <translation>Día laborable %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n deal(s)</source>
        <translation>
            <numerusform>%1 · %n negocio</numerusform>
            <numerusform>%1 · %n negocios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reached</source>
        <translation>%1 · alcanzado</translation>
    </message>
    <message>
        <source>%1 · %2 behind</source>
        <translation>%1 · %2 de retraso</translation>
    </message>
    <message>
        <source>%1 · %2 ahead</source>
        <translation>%1 · %2 de ventaja</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Set a &amp;goal</source>
        <translation>Fijar un &amp;objetivo</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayListView</name>
    <message>
        <source>&amp;Complete</source>
        <translation>&amp;Completar</translation>
    </message>
    <message>
        <source>&amp;Snooze …</source>
        <translation>&amp;Aplazar…</translation>
    </message>
    <message>
        <source>&amp;Next step …</source>
        <translation>&amp;Próximo paso…</translation>
    </message>
    <message>
        <source>&amp;Log a call …</source>
        <translation>Anotar una &amp;llamada…</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address or phone …</source>
        <translation>Copiar &amp;dirección de correo o teléfono…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Abrir en una &amp;ventana propia</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Each day begins here</source>
        <translation>Aquí empieza cada día</translation>
    </message>
    <message>
        <source>What is due, whom to call, which deals need you and how far you are. Start with a deal or something to do.</source>
        <translation>Lo que vence, a quién llamar, qué negocios le necesitan y cómo va. Empiece con un negocio o con algo que hacer.</translation>
    </message>
    <message>
        <source>New &amp;deal</source>
        <translation>Nuevo &amp;negocio</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>Nueva &amp;actividad</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>What is mine</source>
        <translation>Lo que es mío</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What is anybody&apos;s</source>
        <translation>Lo que es de cualquiera</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Meetings today</source>
        <translation>Reuniones de hoy</translation>
    </message>
    <message>
        <source>Leads to call first</source>
        <translation>Leads a los que llamar primero</translation>
    </message>
    <message>
        <source>Deals that rot</source>
        <translation>Negocios estancados</translation>
    </message>
    <message>
        <source>Enter opens a line, Space shows it beside, C completes it, S puts it off, N plans the next step, L logs a call, E copies an address.</source>
        <translation>Intro abre una línea, Espacio la muestra al lado, C la completa, S la aplaza, N planifica el próximo paso, L anota una llamada, E copia una dirección.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing due. Plan a next step for %n open record(s).</source>
        <translation>
            <numerusform>No vence nada. Planifique un próximo paso para %n registro abierto.</numerusform>
            <numerusform>No vence nada. Planifique un próximo paso para %n registros abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planificar</translation>
    </message>
    <message>
        <source>Nothing due. Everything open has its next step.</source>
        <translation>No vence nada. Todo lo abierto tiene su próximo paso.</translation>
    </message>
    <message>
        <source>No meetings today.</source>
        <translation>Hoy no hay reuniones.</translation>
    </message>
    <message>
        <source>Every new lead has had an answer.</source>
        <translation>Cada lead nuevo ha tenido respuesta.</translation>
    </message>
    <message>
        <source>No deal has been left alone for too long.</source>
        <translation>Ningún negocio lleva demasiado tiempo abandonado.</translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayStrip</name>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Planned later</source>
        <translation>Previsto más tarde</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n negocio</numerusform>
            <numerusform>%n negocios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 overdue + %2 today + %3 planned + %4 without a next step = %5 open deals and leads</source>
        <translation>%1 vencidos + %2 hoy + %3 previstos + %4 sin próximo paso = %5 negocios y leads abiertos</translation>
    </message>
</context>
<context>
    <name>kith::ui::UnlockPage</name>
    <message>
        <source>Remember in the desktop&apos;s keychain</source>
        <translation>Recordar en el depósito de claves del escritorio</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al principio</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase de contraseña o código de recuperación</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que el bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>«%1» está bloqueado</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Cerrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>This desktop offers no keychain at the moment, so the passphrase has to be typed each time.</source>
        <translation>Este escritorio no ofrece ahora ningún depósito de claves, así que hay que escribir la frase de contraseña cada vez.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The key in the keychain is not the one of this file any more. Type the passphrase.</source>
        <translation>La clave del depósito ya no es la de este archivo. Escriba la frase de contraseña.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>kith::ui::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this view as it is now (%1)</source>
        <translation>Guardar esta vista tal como está ahora (%1)</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Guardar como …</translation>
    </message>
    <message>
        <source>Save what is shown as a view of its own</source>
        <translation>Guardar lo que se muestra como vista propia</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Show this view as it was saved</source>
        <translation>Mostrar esta vista tal como se guardó</translation>
    </message>
    <message>
        <source>Save what is shown as a new view</source>
        <translation>Guardar lo que se muestra como vista nueva</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>Esta vista</translation>
    </message>
    <message>
        <source>The view “%1” was deleted. What you had changed in it is still shown: save it as a view of its own to keep it.</source>
        <translation>La vista «%1» se ha eliminado. Lo que había cambiado en ella se sigue mostrando: guárdelo como vista propia para conservarlo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaves out %n field(s) that are no longer there: %2.</source>
        <extracomment>%1 name of a view, %n number of fields, %2 their names</extracomment>
        <translation>
            <numerusform>«%1» omite %n campo que ya no existe: %2.</numerusform>
            <numerusform>«%1» omite %n campos que ya no existen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter of “%1” cannot be used any more, so nothing is left out. %2</source>
        <translation>El filtro de «%1» ya no se puede usar, así que no se excluye nada. %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the view of all records</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Seen by everyone</source>
        <translation>Visible para todos</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Compartida por %1</translation>
    </message>
    <message>
        <source>Seen by the team %1</source>
        <translation>Visible para el equipo %1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Shown first</source>
        <translation>Se muestra primero</translation>
    </message>
    <message>
        <source>Changed and not saved</source>
        <translation>Modificada y sin guardar</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a view that is changed and not saved</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Guardar &amp;como …</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>Re&amp;stablecer</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>Ca&amp;mbiar el nombre …</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>S&amp;een by</source>
        <translation>&amp;Visible para</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>El equipo %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Show this &amp;first</source>
        <translation>Mostrar p&amp;rimero</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move to the r&amp;ight</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>La vista «%1» está guardada.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>The view “%1” is deleted. Undo brings it back.</source>
        <translation>La vista «%1» se ha eliminado. Deshacer la devuelve.</translation>
    </message>
</context>
<context>
    <name>kith::ui::ViewDialog</name>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>The team %1</source>
        <translation>El equipo %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visible para</translation>
    </message>
    <message>
        <source>A view keeps the filter, the search, columns and their widths, order, groups and density.</source>
        <translation>Una vista conserva el filtro, la búsqueda, las columnas y su anchura, el orden, los grupos y la densidad.</translation>
    </message>
</context>
<context>
    <name>kith::ui::WelcomePage</name>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>No encontrado en %1</translation>
    </message>
    <message>
        <source>Kith</source>
        <translation>Kith</translation>
    </message>
    <message>
        <source>Your customers in one encrypted file that is yours.</source>
        <translation>Sus clientes en un archivo cifrado que es suyo.</translation>
    </message>
    <message>
        <source>Create a workspace…</source>
        <translation>Crear un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>A private workspace with invented people. It leaves without a trace when you close it.</source>
        <translation>Un espacio de trabajo privado con personas inventadas. Desaparece sin dejar rastro cuando lo cierra.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>¿Dónde está ahora «%1»?</translation>
    </message>
    <message>
        <source>Kith workspaces (*.kith)</source>
        <translation>Espacios de trabajo de Kith (*.kith)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>kith::ui::WorkingHoursEdit</name>
    <message>
        <source>%1: add working hours</source>
        <translation>%1: añadir horario de trabajo</translation>
    </message>
    <message>
        <source>Nobody is at work</source>
        <translation>Nadie trabaja</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: desde</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1: hasta</translation>
    </message>
    <message>
        <source>00:00 is midnight at the end of the day.</source>
        <translation>00:00 es medianoche al final del día.</translation>
    </message>
    <message>
        <source>%1: take these hours away</source>
        <translation>%1: quitar estas horas</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>El final ha de venir después del comienzo.</translation>
    </message>
</context>
<context>
    <name>kith::ui::WorkspaceInfoDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation>Acerca de «%1»</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Read-only. %1</source>
        <translation>Solo lectura. %1</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Se puede cambiar</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>SQLCipher %1</source>
        <translation>SQLCipher %1</translation>
    </message>
    <message>
        <source>Cipher settings</source>
        <translation>Ajustes del cifrado</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>brought up from version %1; the file as it was is kept as “%2”</source>
        <translation>actualizado desde la versión %1; el archivo tal como estaba se conserva como «%2»</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Sistema de archivos</translation>
    </message>
    <message>
        <source>%1, journal %2</source>
        <translation>%1, diario %2</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Unlock the workspace to see what is in it.</source>
        <translation>Desbloquee el espacio de trabajo para ver qué contiene.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
</context>
<context>
    <name>kith::ui::WorkspaceView</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>kithctl</name>
    <message>
        <source>Checks every page&apos;s authentication code, SQLite&apos;s structures, foreign keys, the invariants, and recomputes all derived data. Exit code 4 when something is found.</source>
        <translation>Comprueba el código de autenticación de cada página, las estructuras de SQLite, las claves externas y los invariantes, y vuelve a calcular todos los datos derivados. Código de salida 4 cuando se encuentra algo.</translation>
    </message>
    <message>
        <source>All is well: %1 pages, %2 rows, content %3.
</source>
        <translation>Todo está bien: %1 páginas, %2 filas, contenido %3.
</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>--%1 toma un número entero de al menos %2, no «%3».</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the path, or make a workspace with &quot;kithctl create&quot;.</source>
        <translation>No hay ningún archivo «%1». Compruebe la ruta o cree un espacio de trabajo con «kithctl create».</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Frase de contraseña de %1: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nueva frase de contraseña: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was changed.</source>
        <translation>Las dos frases de contraseña difieren; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The passphrase is empty. A workspace needs one.</source>
        <translation>La frase de contraseña está vacía. Un espacio de trabajo necesita una.</translation>
    </message>
    <message>
        <source>The workspace was brought up to date; the backup from before is %1.</source>
        <translation>El espacio de trabajo se ha actualizado; la copia de seguridad anterior es %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name; kithctl never overwrites a file.</source>
        <translation>«%1» ya existe. Elija otro nombre; kithctl nunca sobrescribe un archivo.</translation>
    </message>
    <message>
        <source>Made %1.
</source>
        <translation>Se ha creado %1.
</translation>
    </message>
    <message>
        <source>%1 rows written to %2. The file is not encrypted.
</source>
        <translation>%1 filas escritas en %2. El archivo no está cifrado.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id. Ids are whole numbers, as query prints them.</source>
        <translation>«%1» no es un identificador. Los identificadores son números enteros, como los muestra query.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>No hay ningún %1 con el identificador %2.</translation>
    </message>
    <message>
        <source>  (undone)</source>
        <translation>  (deshecho)</translation>
    </message>
    <message>
        <source>Shows who changed what in one record, newest first.</source>
        <translation>Muestra quién cambió qué en un registro, lo más reciente primero.</translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; cannot be read: %2.</source>
        <translation>La correspondencia «%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; is not a JSON object (%2 at byte %3).</source>
        <translation>La correspondencia «%1» no es un objeto JSON (%2 en el byte %3).</translation>
    </message>
    <message>
        <source>(ignored)</source>
        <translation>(omitido)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 rejected.
</source>
        <translation>%1 filas: %2 creadas, %3 actualizadas, %4 sin cambios, %5 rechazadas.
</translation>
    </message>
    <message>
        <source>Rejected rows with their reasons: %1 (not encrypted).
</source>
        <translation>Filas rechazadas con sus motivos: %1 (sin cifrar).
</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was changed.
</source>
        <translation>Esto ha sido un ensayo: no se ha cambiado nada.
</translation>
    </message>
    <message>
        <source>&quot;kithctl undo&quot; takes all of it back.
</source>
        <translation>«kithctl undo» lo retira todo.
</translation>
    </message>
    <message>
        <source>%1
  workspace  %2
  created    %3
  size       %4
  schema     %5
  SQLCipher  %6
  journal    %7 on %8
</source>
        <translation>%1
  espacio de trabajo  %2
  creado              %3
  tamaño              %4
  esquema             %5
  SQLCipher           %6
  diario              %7 en %8
</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Says what the workspace is and how much is in it.</source>
        <translation>Dice qué es el espacio de trabajo y cuánto contiene.</translation>
    </message>
    <message>
        <source>kithctl does without a window what an administrator or a script needs from a Kith workspace.

</source>
        <translation>kithctl hace sin ventana lo que un administrador o un script necesita de un espacio de trabajo de Kith.

</translation>
    </message>
    <message>
        <source>Use it like this: %1</source>
        <translation>Se usa así: %1</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed.</source>
        <translation>Ha ocurrido algo inesperado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;kithctl --help&quot; lists them.</source>
        <translation>No hay ninguna orden «%1». «kithctl --help» las enumera.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older recovery sheets no longer open this file; older backups keep the old passphrase.
</source>
        <translation>La frase de contraseña ha cambiado. Las hojas de recuperación anteriores ya no abren este archivo; las copias de seguridad anteriores conservan la frase antigua.
</translation>
    </message>
    <message>
        <source>Changes the passphrase. The new one comes from --new-passphrase-fd, KITH_NEW_PASSPHRASE_FD, the second line of --passphrase-fd, or the terminal.</source>
        <translation>Cambia la frase de contraseña. La nueva viene de --new-passphrase-fd, de KITH_NEW_PASSPHRASE_FD, de la segunda línea de --passphrase-fd o del terminal.</translation>
    </message>
    <message>
        <source>--today takes a date like 2026-03-31, not &quot;%1&quot;.</source>
        <translation>--today toma una fecha como 2026-03-31, no «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has contacts already. Sample data goes into a new or empty workspace only.</source>
        <translation>«%1» ya tiene contactos. Los datos de ejemplo solo van a un espacio de trabajo nuevo o vacío.</translation>
    </message>
    <message>
        <source>Made %1 contacts and what belongs to them: %2 rows.
</source>
        <translation>Se han creado %1 contactos y lo que les corresponde: %2 filas.
</translation>
    </message>
    <message>
        <source>Fills a new or empty workspace with believable records; the same seed and day make the same content.</source>
        <translation>Llena un espacio de trabajo nuevo o vacío con registros creíbles; la misma semilla y el mismo día dan el mismo contenido.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file descriptor. Give a number, for example 3 together with 3&lt;FILE.</source>
        <translation>«%1» no es un descriptor de archivo. Dé un número, por ejemplo 3 junto con 3&lt;ARCHIVO.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from file descriptor %1. Open it, for example with %1&lt;FILE.</source>
        <translation>La frase de contraseña no se puede leer del descriptor de archivo %1. Ábralo, por ejemplo con %1&lt;ARCHIVO.</translation>
    </message>
    <message>
        <source>No passphrase was given and there is no terminal to ask on. Use --passphrase-fd N or the variable KITH_PASSPHRASE_FD=N; its first line is taken.</source>
        <translation>No se ha dado ninguna frase de contraseña y no hay terminal donde pedirla. Use --passphrase-fd N o la variable KITH_PASSPHRASE_FD=N; se toma su primera línea.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undone: %1
</source>
        <translation>Deshecho: %1
</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Hace de nuevo lo último que se deshizo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Done again: %1
</source>
        <translation>Rehecho: %1
</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed, because they were changed later or later records refer to them:
</source>
        <translation>
            <numerusform>%n registro se ha quedado, porque se cambió después o porque registros posteriores remiten a él:
</numerusform>
            <numerusform>%n registros se han quedado, porque se cambiaron después o porque registros posteriores remiten a ellos:
</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the latest action back, or with --action the one of this number (&quot;transaction&quot; in what --json tells). What was changed later stands in the way; with --skip-changed it stays as it is, and the rest is undone.</source>
        <translation>Retira la última acción o, con --action, la que tiene este número («transaction» en lo que dice --json). Lo que se cambió después lo impide; con --skip-changed queda como está y se deshace el resto.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Added %1 as document %2.
</source>
        <translation>Se ha añadido %1 como documento %2.
</translation>
    </message>
    <message>
        <source>Name the file to write with --to.</source>
        <translation>Nombre con --to el archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>Written to %1: %2 bytes. The file is not encrypted.
</source>
        <translation>Escrito en %1: %2 bytes. El archivo no está cifrado.
</translation>
    </message>
    <message>
        <source>Adds a file to a record as a document, encrypted inside the workspace.</source>
        <translation>Añade un archivo a un registro como documento, cifrado dentro del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Lists the documents of a record, the newest first.</source>
        <translation>Enumera los documentos de un registro, el más reciente primero.</translation>
    </message>
    <message>
        <source>Writes a document to a file, which is not encrypted.</source>
        <translation>Escribe un documento en un archivo, que no está cifrado.</translation>
    </message>
    <message>
        <source>%1 cannot have documents.</source>
        <translation>%1 no puede tener documentos.</translation>
    </message>
    <message>
        <source>Only contacts can be written as vCards.</source>
        <translation>Solo los contactos se pueden escribir como vCards.</translation>
    </message>
    <message>
        <source>%1 cards written to %2. The file is not encrypted.
</source>
        <translation>%1 tarjetas escritas en %2. El archivo no está cifrado.
</translation>
    </message>
    <message>
        <source>--vcard must be 3.0 or 4.0.</source>
        <translation>--vcard debe ser 3.0 o 4.0.</translation>
    </message>
    <message>
        <source>There is no time zone called &quot;%1&quot;. Zones are called like Europe/Vienna.</source>
        <translation>No hay ninguna zona horaria llamada «%1». Las zonas se llaman como Europe/Vienna.</translation>
    </message>
    <message>
        <source>There is no user called &quot;%1&quot;.</source>
        <translation>No hay ningún usuario llamado «%1».</translation>
    </message>
    <message>
        <source>Lists open activities that are overdue or due today, and those of the next days with --days.</source>
        <translation>Lista las actividades abiertas que están vencidas o vencen hoy, y con --days las de los próximos días.</translation>
    </message>
    <message>
        <source>There is no deal called &quot;%1&quot;.</source>
        <translation>No hay ningún negocio llamado «%1».</translation>
    </message>
    <message>
        <source>%1 deals are called &quot;%2&quot;. Name one by its id.</source>
        <translation>%1 negocios se llaman «%2». Nombre uno por su identificador.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot;. There are: %3.</source>
        <translation>%1: no hay «%2». Hay: %3.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Embudo de ventas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>%1: now in &quot;%2&quot; (%3).
</source>
        <translation>%1: ahora en «%2» (%3).
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in &quot;%2&quot; already.
</source>
        <translation>«%1» ya está en «%2».
</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>count</source>
        <translation>número</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>ponderado</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are not in the sums: there is no exchange rate for %1.
</source>
        <translation>
            <numerusform>%n negocio no está en las sumas: no hay tipo de cambio para %1.
</numerusform>
            <numerusform>%n negocios no están en las sumas: no hay tipo de cambio para %1.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists open deals, or with --all closed ones too, with how they stand.</source>
        <translation>Lista los negocios abiertos, o con --all también los cerrados, y cómo están.</translation>
    </message>
    <message>
        <source>Moves a deal, by its id or name, to another stage. What the stage asks for and is missing may be passed over with --bypass and a reason, which is logged.</source>
        <translation>Mueve un negocio, por su identificador o nombre, a otra etapa. Lo que la etapa pide y falta se puede omitir con --bypass y un motivo, que se anota.</translation>
    </message>
    <message>
        <source>Marks a deal as won, today or on an earlier day.</source>
        <translation>Marca un negocio como ganado, hoy o en un día anterior.</translation>
    </message>
    <message>
        <source>Marks a deal as lost, with its reason.</source>
        <translation>Marca un negocio como perdido, con su motivo.</translation>
    </message>
    <message>
        <source>Puts a closed deal back into the stage it was closed from.</source>
        <translation>Devuelve un negocio cerrado a la etapa desde la que se cerró.</translation>
    </message>
    <message>
        <source>Tells count, amount and weighted amount of all deals of each stage of a pipeline, in the base currency.</source>
        <translation>Dice número, importe e importe ponderado de todos los negocios de cada etapa de un embudo, en la moneda base.</translation>
    </message>
    <message>
        <source>Only activities can be written as a calendar.</source>
        <translation>Solo las actividades se pueden escribir como calendario.</translation>
    </message>
    <message>
        <source>%1 activities written to %2. The file is not encrypted.
</source>
        <translation>%1 actividades escritas en %2. El archivo no está cifrado.
</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; (%3 rows) is nearly &quot;%4&quot;. Say --map &quot;%2=%4&quot; if that is meant.
</source>
        <translation>%1: «%2» (%3 filas) es casi «%4». Escriba --map &quot;%2=%4&quot; si se quiere decir eso.
</translation>
    </message>
    <message>
        <source>A calendar holds activities; leave --entity out.</source>
        <translation>Un calendario contiene actividades; omita --entity.</translation>
    </message>
    <message>
        <source>--past-days only goes with --dry-run.</source>
        <translation>--past-days solo va con --dry-run.</translation>
    </message>
    <message>
        <source>Lists leads with owner and queue.</source>
        <translation>Lista los leads con responsable y cola.</translation>
    </message>
    <message>
        <source>Assigns leads by the rules that run on demand, as one action. With --dry-run it only says who would get what and why; with --past-days, what would have become of the leads of the last days. Queues stand in brackets.</source>
        <translation>Asigna leads con las reglas a petición, como una acción. Con --dry-run solo dice quién recibiría qué y por qué; con --past-days, qué habría sido de los leads de los últimos días. Las colas van entre corchetes.</translation>
    </message>
    <message>
        <source>--by is owner or source, not &quot;%1&quot;.</source>
        <translation>--by es owner o source, no «%1».</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Working time from a lead&apos;s creation to the first call, e-mail, meeting, visit or letter; the target is %1 minutes.
</source>
        <translation>Tiempo de trabajo desde la creación de un lead hasta la primera llamada, correo, reunión, visita o carta; el objetivo son %1 minutos.
</translation>
    </message>
    <message>
        <source>= %1
</source>
        <translation>= %1
</translation>
    </message>
    <message>
        <source>--%1 is an id, &quot;new&quot; or &quot;none&quot;, not &quot;%2&quot;.</source>
        <translation>--%1 es un identificador, &quot;new&quot; o &quot;none&quot;, no «%2».</translation>
    </message>
    <message>
        <source>company: %1
contact: %2
deal: %3
</source>
        <translation>empresa: %1
contacto: %2
negocio: %3
</translation>
    </message>
    <message>
        <source>Say why with --reason, or look first with --dry-run.</source>
        <translation>Diga por qué con --reason, o mire primero con --dry-run.</translation>
    </message>
    <message>
        <source>Open leads that nobody has touched: %1
</source>
        <translation>Leads abiertos de los que nadie se ha ocupado: %1
</translation>
    </message>
    <message>
        <source>How quickly leads are answered: median of the working minutes and share within the target.</source>
        <translation>Con qué rapidez se responde a los leads: mediana de los minutos de trabajo y parte dentro del objetivo.</translation>
    </message>
    <message>
        <source>What a lead is worth today, with a line for each reason.</source>
        <translation>Lo que vale hoy un lead, con una línea por cada motivo.</translation>
    </message>
    <message>
        <source>Turns a lead into a company, a contact and a deal, linking what is there. With --dry-run it only says what it would link and make.</source>
        <translation>Convierte un lead en una empresa, un contacto y un negocio, enlazando lo que existe. Con --dry-run solo dice lo que enlazaría y crearía.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a lead.</source>
        <translation>«%1» no es el identificador de un lead.</translation>
    </message>
    <message>
        <source>--format must be csv, xlsx, json, vcf or ics.</source>
        <translation>--format ha de ser csv, xlsx, json, vcf o ics.</translation>
    </message>
    <message>
        <source>--json and the list would both go to standard output. Name a file with --to.</source>
        <translation>--json y la lista irían ambos a la salida estándar. Nombre un archivo con --to.</translation>
    </message>
    <message>
        <source>A workbook needs a file. Name one with --to.</source>
        <translation>Un libro de cálculo necesita un archivo. Nombre uno con --to.</translation>
    </message>
    <message>
        <source>--purpose only goes with --channel.</source>
        <translation>--purpose solo va con --channel.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them must not be contacted; --channel leaves such people out.
</source>
        <translation>
            <numerusform>A %n de ellos no se le debe contactar; --channel excluye a esas personas.
</numerusform>
            <numerusform>A %n de ellos no se les debe contactar; --channel excluye a esas personas.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a list as CSV or JSON, with ids and readable names, to standard output or a file, or as a workbook (xlsx) to a file. With --for-spreadsheet, cells of a CSV that a spreadsheet would compute begin with an apostrophe. With --segment or --channel, whoever must not be reached is left out and counted, as in segments count.</source>
        <translation>Escribe una lista como CSV o JSON, con identificadores y nombres legibles, en la salida estándar o en un archivo, o como libro de cálculo (xlsx) en un archivo. Con --for-spreadsheet, las celdas de un CSV que una hoja de cálculo calcularía empiezan con un apóstrofo. Con --segment o --channel, se excluye y se cuenta a quienes no se debe contactar, como en segments count.</translation>
    </message>
    <message>
        <source>
For all commands:
  --passphrase-fd N   the first line of this descriptor is the passphrase (or the recovery code);
                      also KITH_PASSPHRASE_FD=N. Else the keychain is asked, else the terminal.
  --json              one JSON document on standard output; messages go to standard error
  --help, --version

Filters (--where): field op value, with and, or, not and parentheses. Operators: = != &lt; &lt;= &gt; &gt;=
  ~ (contains) ^ (starts with), is empty, is not empty, in (a, b). &quot;city = Berlin and created_at &gt; 2026-01-01&quot;
  Also: between a and b, similar WORD, has all (a, b), &quot;owner_id = me&quot;, &quot;in segment NUMBER&quot;; days such as
  today, this month, last 30 days, 2 weeks ago; and related records: &quot;has no orders (status = paid)&quot;,
  &quot;count deals &gt;= 3&quot;, &quot;sum orders.total_minor (ordered_at in last 12 months) &gt;= 1000&quot;,
  &quot;last activities.done_at &lt; 30 days ago&quot;
  Or JSON, as segments have it: {&quot;kith_filter&quot;: 1, &quot;entity&quot;: &quot;contact&quot;, &quot;where&quot;: {...}}
Sorting (--sort): fields with commas, a leading minus for descending: last_name,-updated_at

Exit codes: 0 done, 1 refused or not found, 2 usage, 3 wrong passphrase, 4 damaged or check found
  something, 5 busy, 6 read-only, disk full or gone, 7 conflict, 8 cancelled, 9 internal error.
</source>
        <translation>
Para todas las órdenes:
  --passphrase-fd N   la primera línea de este descriptor es la frase de contraseña (o el código de
                      recuperación); también KITH_PASSPHRASE_FD=N. Si no, se pregunta al depósito de claves o al
                      terminal.
  --json              un documento JSON en la salida estándar; los mensajes van a la salida de errores
  --help, --version

Filtros (--where): campo operador valor, con and, or, not y paréntesis. Operadores: = != &lt; &lt;= &gt; &gt;=
  ~ (contiene) ^ (empieza por), is empty, is not empty, in (a, b). &quot;city = Berlin and created_at &gt; 2026-01-01&quot;
  También: between a and b, similar PALABRA, has all (a, b), &quot;owner_id = me&quot;, &quot;in segment NÚMERO&quot;; días como
  today, this month, last 30 days, 2 weeks ago; y registros vinculados: &quot;has no orders (status = paid)&quot;,
  &quot;count deals &gt;= 3&quot;, &quot;sum orders.total_minor (ordered_at in last 12 months) &gt;= 1000&quot;,
  &quot;last activities.done_at &lt; 30 days ago&quot;
  O JSON, como lo tienen los segmentos: {&quot;kith_filter&quot;: 1, &quot;entity&quot;: &quot;contact&quot;, &quot;where&quot;: {...}}
Orden (--sort): campos con comas, un menos delante para orden descendente: last_name,-updated_at

Códigos de salida: 0 hecho, 1 denegado o no encontrado, 2 uso, 3 frase de contraseña incorrecta, 4 dañado o la
  comprobación ha encontrado algo, 5 ocupado, 6 solo lectura, disco lleno o ausente, 7 conflicto, 8 cancelado,
  9 error interno.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for records of the kind %2. Name that kind.</source>
        <translation>«%1» pregunta por registros de la clase %2. Nombre esa clase.</translation>
    </message>
    <message>
        <source>Lists records that match a filter, a search and a segment. --ask takes a few words, English or German, as the search box does: &quot;berlin no touch 30d owner me&quot;.</source>
        <translation>Enumera los registros que cumplen un filtro, una búsqueda y un segmento. --ask toma unas pocas palabras, en inglés o en alemán, como el cuadro de búsqueda: &quot;berlin no touch 30d owner me&quot;.</translation>
    </message>
    <message>
        <source>Either --csv or --json, not both.</source>
        <translation>O --csv o --json, no ambos.</translation>
    </message>
    <message>
        <source>Made &quot;%1&quot; (%2).
</source>
        <translation>Se ha creado «%1» (%2).
</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s).
</source>
        <translation>
            <numerusform>%1: %n registro.
</numerusform>
            <numerusform>%1: %n registros.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which records: with --record, --where or --search.</source>
        <translation>Diga qué registros: con --record, --where o --search.</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>sin recuento</translation>
    </message>
    <message>
        <source>another filter than before</source>
        <translation>otro filtro que antes</translation>
    </message>
    <message>
        <source>Lists segments and lists, with what they counted last.</source>
        <translation>Enumera los segmentos y las listas, con su último recuento.</translation>
    </message>
    <message>
        <source>Counts the members of a segment, by its name or id. With a channel (email, phone, sms, post, chat) and a purpose (marketing, newsletter, sales, service, survey) also who may not be reached, and why; each is counted once.</source>
        <translation>Cuenta los miembros de un segmento, por su nombre o su identificador. Con un canal (email, phone, sms, post, chat) y una finalidad (marketing, newsletter, sales, service, survey), también a quiénes no se puede contactar y por qué; cada uno se cuenta una vez.</translation>
    </message>
    <message>
        <source>Lists the members; with a channel and a purpose only those who may be reached. With --history it lists who came onto a list and left it.</source>
        <translation>Enumera los miembros; con un canal y una finalidad, solo aquellos a los que se puede contactar. Con --history enumera quién entró en una lista y quién salió.</translation>
    </message>
    <message>
        <source>Says condition by condition why a record is in a segment or is not, with the values seen.</source>
        <translation>Dice, condición por condición, por qué un registro está o no está en un segmento, con los valores encontrados.</translation>
    </message>
    <message>
        <source>Makes a segment of the records that match a filter; with --list a list of those that match now, or an empty one.</source>
        <translation>Crea un segmento con los registros que cumplen un filtro; con --list, una lista de los que coinciden ahora, o una vacía.</translation>
    </message>
    <message>
        <source>Makes a segment a list of the members that it has now; with --as a new list beside it.</source>
        <translation>Convierte un segmento en una lista de los miembros que tiene ahora; con --as, en una lista nueva aparte.</translation>
    </message>
    <message>
        <source>Adds records to a list, as one action.</source>
        <translation>Añade registros a una lista, como una acción.</translation>
    </message>
    <message>
        <source>Takes records off a list, as one action.</source>
        <translation>Quita registros de una lista, como una acción.</translation>
    </message>
    <message>
        <source>Tells day by day how many members a segment had, how many came and how many left; days on which no program looked say so. With --take today is looked at first, for all segments.</source>
        <translation>Dice, día a día, cuántos miembros tenía un segmento, cuántos entraron y cuántos salieron; los días en que ningún programa miró se indican así. Con --take se mira antes el día de hoy, para todos los segmentos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of time. Use day, week, month, quarter or year.</source>
        <translation>«%1» no es una unidad de tiempo. Use day, week, month, quarter o year.</translation>
    </message>
    <message>
        <source>--option is NAME=VALUE, not &quot;%1&quot;.</source>
        <translation>--option es NOMBRE=VALOR, no «%1».</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lists the numbers that reports know, what they are grouped by, and how each is defined.</source>
        <translation>Enumera los números que conocen los informes, por qué se agrupan y cómo se define cada uno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be learned from. These can: %2.</source>
        <translation>De «%1» no se puede aprender. De estos sí: %2.</translation>
    </message>
    <message>
        <source>Over by now: %1 won, %2 lost; %3 of each are needed to learn from.
</source>
        <translation>Terminados hasta ahora: %1 ganados, %2 perdidos; hacen falta %3 de cada uno para aprender.
</translation>
    </message>
    <message>
        <source>--fields only goes with --learn.</source>
        <translation>--fields solo va con --learn.</translation>
    </message>
    <message>
        <source>Says what chances of leads were learned from and how often they came true, by tenths. With --learn it learns anew, as one action.</source>
        <translation>Dice de qué se aprendieron las probabilidades de los leads y cuántas veces se cumplieron, por décimas. Con --learn se aprende de nuevo, como una acción.</translation>
    </message>
    <message>
        <source>Says what chances of deals were learned from and how often they came true, by tenths. With --learn it learns anew, as one action.</source>
        <translation>Dice de qué se aprendieron las probabilidades de los negocios y cuántas veces se cumplieron, por décimas. Con --learn se aprende de nuevo, como una acción.</translation>
    </message>
    <message>
        <source>There is no view called &quot;%1&quot;. &quot;kithctl views list&quot; says which there are.</source>
        <translation>No hay ninguna vista llamada «%1». «kithctl views list» dice cuáles hay.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n views called &quot;%1&quot;. Name the view by its id.</source>
        <translation>
            <numerusform>Hay %n vista llamada «%1». Nómbrela por su número.</numerusform>
            <numerusform>Hay %n vistas llamadas «%1». Nombre la vista por su número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the saved views that you see.</source>
        <translation>Enumera las vistas guardadas que usted ve.</translation>
    </message>
    <message>
        <source>Shows filter and layout of a view, by its name or id, and counts its records.</source>
        <translation>Muestra el filtro y el diseño de una vista, por su nombre o número, y cuenta sus registros.</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;.</source>
        <translation>Nada se llama «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be %2 or %3. Name one by its id.</source>
        <translation>«%1» puede ser %2 o %3. Nombre uno por su identificador.</translation>
    </message>
    <message>
        <source>--compare is previous or last-year, not &quot;%1&quot;.</source>
        <translation>--compare es previous o last-year, no «%1».</translation>
    </message>
    <message>
        <source>Does what an open window does by itself: notes what segments, the forecast and the data look like today, and writes the scheduled reports that are due on this computer as CSV or XLSX. For cron; what is done is not done again. &quot;kith --daily FILE&quot; does the same, with the PDFs.</source>
        <translation>Hace lo que una ventana abierta hace por sí misma: anota cómo están hoy los segmentos, la previsión y los datos, y escribe como CSV o XLSX los informes programados que tocan en este equipo. Para cron; lo hecho no se vuelve a hacer. «kith --daily FILE» hace lo mismo, con los PDF.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written to %2</source>
        <translation>«%1» se escribió en %2</translation>
    </message>
    <message>
        <source>Stopped. What was done stays; the rest is done the next time.</source>
        <translation>Detenido. Lo hecho queda; el resto se hará la próxima vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) noted</source>
        <translation>
            <numerusform>%n segmento anotado</numerusform>
            <numerusform>%n segmentos anotados</numerusform>
        </translation>
    </message>
    <message>
        <source>The forecast of today noted</source>
        <translation>La previsión de hoy anotada</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that may be there twice marked or cleared</source>
        <translation>
            <numerusform>%n registro quizá repetido marcado o liberado</numerusform>
            <numerusform>%n registros quizá repetidos marcados o liberados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>No tocaba nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) as PDF left alone: &quot;kith --daily FILE&quot; writes them, too.</source>
        <translation>
            <numerusform>%n programación en PDF dejada aparte: «kith --daily FILE» también la escribe.</numerusform>
            <numerusform>%n programaciones en PDF dejadas aparte: «kith --daily FILE» también las escribe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 companies or contacts were made because rows of the file name them.
</source>
        <translation>%1 empresas o contactos se crearon porque filas del archivo los nombran.
</translation>
    </message>
    <message>
        <source>Reads a CSV or TSV file of contacts, companies, leads, deals, products, orders or users, vCards, or a calendar (.ics): one action, one undo; a second time changes nothing. --map may be given several times: a file says where columns go, NAME=OTHER that a name in the file means another. --system names the program the file comes from, within which keys and the numbers of orders are unique; without it the file&apos;s name is taken. --customers reject turns away orders of customers that are not here.</source>
        <translation>Lee un archivo CSV o TSV de contactos, empresas, leads, negocios, productos, pedidos o usuarios, vCards, o un calendario (.ics): una acción, un deshacer; una segunda vez no cambia nada. --map se puede dar varias veces: un archivo dice adónde van las columnas, NOMBRE=OTRO que un nombre del archivo significa otro. --system nombra el programa del que viene el archivo, dentro del cual las claves y los números de pedido son únicos; sin él se toma el nombre del archivo. --customers reject rechaza pedidos de clientes que no están aquí.</translation>
    </message>
    <message>
        <source>&quot;kithctl %1&quot; is followed by one of: %2. &quot;kithctl --help&quot; tells more.</source>
        <translation>A «kithctl %1» le sigue uno de: %2. «kithctl --help» dice más.</translation>
    </message>
    <message>
        <source>%1 is not told by &quot;%2&quot;. It is told by %3, and by fields and those of linked records, such as company_id.industry_id.</source>
        <translation>%1 no se reparte por «%2». Se reparte por %3, y por campos, también de registros enlazados, como company_id.industry_id.</translation>
    </message>
    <message>
        <source>--customers is create or reject.</source>
        <translation>--customers es create o reject.</translation>
    </message>
    <message>
        <source>%1 is a number of days from 1 to %2, not &quot;%3&quot;.</source>
        <translation>%1 es un número de días de 1 a %2, no «%3».</translation>
    </message>
    <message>
        <source>%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>%1 es uno de %2, no «%3».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no options.</source>
        <translation>«%1» no tiene opciones.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option &quot;%2&quot;. It has: %3.</source>
        <translation>«%1» no tiene la opción «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>%1 findings. Keep a copy of this file as it is, and restore a backup when what you entered is concerned.
</source>
        <translation>%1 hallazgos. Guarde una copia de este archivo tal como está y restaure una copia de seguridad si afecta a lo que usted introdujo.
</translation>
    </message>
    <message>
        <source>The passphrase is too short. It protects everything in the workspace: take at least %1 characters, better several words.</source>
        <translation>La frase de contraseña es demasiado corta. Protege todo el espacio de trabajo: use al menos %1 caracteres, mejor varias palabras.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot;, and no other one yet. Make it in the settings first.</source>
        <translation>%1: no hay «%2» ni ningún otro todavía. Créelo primero en los ajustes.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-01-31, not &quot;%2&quot;.</source>
        <translation>--%1 espera un día como 2026-01-31, no «%2».</translation>
    </message>
    <message>
        <source>--amount takes an amount such as 1250.50, not &quot;%1&quot;.</source>
        <translation>--amount espera un importe como 1250.50, no «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is won already. Reopen it first to win it again.</source>
        <translation>«%1» ya está ganado. Reábralo primero para ganarlo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is lost already. Reopen it first to lose it again.</source>
        <translation>«%1» ya está perdido. Reábralo primero para perderlo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open; only won and lost deals are reopened.</source>
        <translation>«%1» está abierto; solo se reabren los negocios ganados o perdidos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which kind of file it is to be. Let it end with .csv, .xlsx, .json, .vcf or .ics, or say --format.</source>
        <translation>«%1» no dice qué clase de archivo ha de ser. Haga que termine en .csv, .xlsx, .json, .vcf o .ics, o indique --format.</translation>
    </message>
    <message>
        <source>--map takes a file, or NAME=OTHER for a name in the file that means another one. There is no file &quot;%1&quot;.</source>
        <translation>--map espera un archivo, o NOMBRE=OTRO para un nombre del archivo que significa otro. No hay ningún archivo «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a column. Where columns go is said in a file: take the &quot;map&quot; of an import with --dry-run --json, change it, and name it with --map.</source>
        <translation>«%1» es una columna. Adónde van las columnas se dice en un archivo: tome «map» de una importación con --dry-run --json, cámbielo y nómbrelo con --map.</translation>
    </message>
    <message>
        <source>Taken as: %1
</source>
        <translation>Leído como: %1
</translation>
    </message>
    <message>
        <source>  %1 × other reasons; --rejected writes every row with its own.
</source>
        <translation>  %1 × otros motivos; --rejected escribe cada fila con el suyo.
</translation>
    </message>
    <message>
        <source>Nothing was changed.
</source>
        <translation>No se cambió nada.
</translation>
    </message>
    <message>
        <source>There is no reason called &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ningún motivo llamado «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>Closes open leads that nobody has touched for days, as one action; with --dry-run it only counts them.</source>
        <translation>Cierra los leads abiertos de los que nadie se ha ocupado desde hace días, como una acción; con --dry-run solo los cuenta.</translation>
    </message>
    <message>
        <source>The period does not narrow this number: it is as of now.</source>
        <translation>El periodo no restringe esta cifra: es la de ahora.</translation>
    </message>
    <message>
        <source>Answers a metric, or a measure such as sum:deal.amount_minor (also count, mean, median, min and max), in groups of at most three: --by owner,period:quarter. Periods: this month, last quarter, last 12 months, 2026, 2026-Q1, 2026-03, 2026-01-01..2026-03-31, all.</source>
        <translation>Responde a un indicador o a una medida como sum:deal.amount_minor (también count, mean, median, min y max), en tres agrupaciones como mucho: --by owner,period:quarter. Períodos: this month, last quarter, last 12 months, 2026, 2026-Q1, 2026-03, 2026-01-01..2026-03-31, all.</translation>
    </message>
    <message>
        <source>Makes a new encrypted workspace. --name is the name of its first user, --currency the one that amounts are added up in.</source>
        <translation>Crea un nuevo espacio de trabajo cifrado. --name es el nombre de su primer usuario, --currency la moneda en que se suman los importes.</translation>
    </message>
    <message>
        <source>There is no currency called &quot;%1&quot;. Say its three-letter code, for example EUR.</source>
        <translation>No hay ninguna moneda llamada «%1». Diga su código de tres letras, por ejemplo EUR.</translation>
    </message>
    <message>
        <source>--dates is dmy, mdy or ymd, not &quot;%1&quot;.</source>
        <translation>--dates es dmy, mdy o ymd, no «%1».</translation>
    </message>
    <message>
        <source>The days of &quot;%1&quot; can be read in two ways: &quot;%2&quot; is %3 or %4. Say --dates dmy, mdy or ymd.</source>
        <translation>Los días de «%1» pueden leerse de dos maneras: «%2» es %3 o %4. Indique --dates dmy, mdy o ymd.</translation>
    </message>
    <message>
        <source> with --dates: &quot;%1&quot; is %2 or %3</source>
        <translation> con --dates: «%1» es %2 o %3</translation>
    </message>
    <message>
        <source>There is no active assignment rule. Make one in the settings first.</source>
        <translation>No hay ninguna regla de asignación activa. Cree primero una en los ajustes.</translation>
    </message>
    <message>
        <source>No lead is meant.</source>
        <translation>Ningún lead está incluido.</translation>
    </message>
    <message>
        <source>%1: nothing is called &quot;%2&quot;.</source>
        <translation>%1: nada se llama «%2».</translation>
    </message>
    <message>
        <source>%1: nothing is called &quot;%2&quot;. There is: %3.</source>
        <translation>%1: nada se llama «%2». Hay: %3.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop CRM in one encrypted file.</source>
        <translation>CRM de escritorio en un solo archivo cifrado.</translation>
    </message>
    <message>
        <source>Write a picture of every page and dialog, in light and dark, into the folder DIR, and quit. Needs no display.</source>
        <translation>Escribe una imagen de cada página y cada diálogo, en claro y en oscuro, en la carpeta DIR y termina. No necesita pantalla.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>El espacio de trabajo que abrir.</translation>
    </message>
    <message>
        <source>Kith opens one workspace at a time.</source>
        <translation>Kith abre un espacio de trabajo a la vez.</translation>
    </message>
    <message>
        <source>There is no display. &quot;kith --tour DIR&quot; writes pictures of the program instead.</source>
        <translation>No hay pantalla. «kith --tour DIR» escribe en su lugar imágenes del programa.</translation>
    </message>
    <message>
        <source>Start a program of its own, also when Kith is running already. Without it, the one that runs comes to the front and opens FILE.</source>
        <translation>Inicia un programa propio, aunque Kith ya esté en marcha. Sin esta opción, el que está en marcha pasa al frente y abre FILE.</translation>
    </message>
</context>
</TS>
