// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/webaddress.h"

#include "models/domain/emailaddress.h"

#include <QSet>
#include <QUrl>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

bool isDomain(const QString &host)
{
    // The rules for domains are the ones after an @, and the web wants a dot or the own machine.
    return host.contains(u'.') && !host.startsWith(u'.') && isEmail(u"x@"_s + host);
}

QUrl parsed(QStringView raw)
{
    QString text = raw.trimmed().toString();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (text.startsWith("//"_L1))
        text.prepend("https:"_L1);
    else if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    const QUrl url(text, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == "http"_L1 || scheme == "https"_L1) ? url : QUrl();
}

QString asciiHost(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    return host.endsWith(u'.') ? host.chopped(1) : host;
}

} // namespace

std::optional<QString> webDomain(QStringView urlOrEmail)
{
    if (const auto email = normalEmail(urlOrEmail)) {
        const QString domain = emailDomain(*email);
        return domain.contains(u'.') ? std::optional(domain) : std::nullopt;
    }
    QString host = asciiHost(parsed(urlOrEmail));
    if (host.startsWith("www."_L1) && host.count(u'.') > 1)
        host.remove(0, 4);
    if (!isDomain(host))
        return std::nullopt;
    return host;
}

std::optional<QString> normalUrl(QStringView raw)
{
    QUrl url = parsed(raw);
    if (!isDomain(asciiHost(url)) || !url.userInfo().isEmpty())
        return std::nullopt;
    if ((url.scheme() == "https"_L1 && url.port() == 443) || (url.scheme() == "http"_L1 && url.port() == 80))
        url.setPort(-1);
    if (url.path() == "/"_L1 && !url.hasQuery() && !url.hasFragment())
        url.setPath(QString());
    return url.toString(QUrl::FullyEncoded);
}

bool isMailProvider(QStringView domain)
{
    static const QSet<QString> providers = [] {
        const QStringList names =
            u"gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es hotmail.com "
            u"hotmail.co.uk hotmail.de "
            "hotmail.fr hotmail.es hotmail.it live.com live.de live.fr live.nl live.co.uk msn.com yahoo.com "
            "yahoo.co.uk "
            "yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.co.in yahoo.co.jp yahoo.com.br ymail.com "
            "rocketmail.com aol.com "
            "aol.de icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com "
            "tuta.io tutamail.com "
            "gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de arcor.de mail.de posteo.de "
            "mailbox.org "
            "1und1.de online.de vodafone.de email.de bluewin.ch hispeed.ch sunrise.ch aon.at chello.at "
            "a1.net "
            "orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr libero.it virgilio.it "
            "tiscali.it alice.it tin.it "
            "telefonica.net terra.es terra.com.br uol.com.br bol.com.br ig.com.br sapo.pt mail.pt "
            "ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl home.nl telenet.be skynet.be proximus.be "
            "btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk comcast.net "
            "verizon.net "
            "att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net rogers.com shaw.ca "
            "sympatico.ca "
            "bigpond.com optusnet.com.au xtra.co.nz mail.ru yandex.ru yandex.com bk.ru inbox.ru list.ru "
            "rambler.ru ukr.net "
            "wp.pl o2.pl onet.pl interia.pl gazeta.pl seznam.cz centrum.cz email.cz azet.sk freemail.hu "
            "citromail.hu "
            "abv.bg telia.com spray.se online.no jubii.dk hotmail.se hotmail.no qq.com 163.com 126.com "
            "sina.com foxmail.com "
            "naver.com hanmail.net daum.net docomo.ne.jp ezweb.ne.jp softbank.ne.jp rediffmail.com zoho.com "
            "fastmail.com "
            "hey.com mail.com email.com inbox.com usa.net"_s.split(u' ');
        return QSet<QString>(names.cbegin(), names.cend());
    }();
    return providers.contains(domain.trimmed().toString().toLower());
}

} // namespace kith::domain
