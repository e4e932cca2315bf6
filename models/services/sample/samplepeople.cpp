// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/samplesource.h"

#include <array>

namespace kith::services {

using namespace Qt::StringLiterals;

namespace {

/// Small samples have plain names, large ones need numbers to tell them apart.
constexpr qint64 NumberedFrom = 3000;

constexpr std::array<std::pair<const char *, int>, 5> lifecycles{{{"lifecycle.customer", 45},
                                                                  {"lifecycle.prospect", 30},
                                                                  {"lifecycle.subscriber", 12},
                                                                  {"lifecycle.partner", 5},
                                                                  {"lifecycle.former", 8}}};

/// Two neighbouring letters exchanged, as people mistype.
QString mistyped(const QString &word, SampleRandom &random)
{
    if (word.size() < 3)
        return word;
    QString text = word;
    const qsizetype at = random.between(1, text.size() - 2);
    const QChar kept = text.at(at);
    if (kept.isSurrogate() || text.at(at + 1).isSurrogate() || text.at(at + 1).isMark())
        return word;
    text[at] = text.at(at + 1);
    text[at + 1] = kept;
    return text;
}

/// How badly kept lists write a name.
QString dirtied(const QString &name, SampleRandom &random)
{
    switch (random.below(40)) {
    case 0:
        return name.toUpper();
    case 1:
        return name.toLower();
    case 2:
        return name + u"  "_s;
    case 3:
        return u' ' + name;
    default:
        return name;
    }
}

QString sizeBand(qint64 employees)
{
    constexpr std::array<std::pair<qint64, const char *>, 7> bands{{{1, "1"},
                                                                    {10, "2-10"},
                                                                    {50, "11-50"},
                                                                    {200, "51-200"},
                                                                    {500, "201-500"},
                                                                    {1000, "501-1000"},
                                                                    {5000, "1001-5000"}}};
    for (const auto &[most, key] : bands) {
        if (employees <= most)
            return QLatin1String(key);
    }
    return u"5001+"_s;
}

} // namespace

QString SamplePeople::firmName(const SampleWord &last, const SampleWord &word)
{
    QString name = m_random.pick(m_cluster.country->firms);
    name.replace("{last}"_L1, last.text);
    name.replace("{other}"_L1, m_random.pick(m_cluster.country->last).male.text);
    name.replace("{word}"_L1, word.text);
    name.replace("{city}"_L1, m_cluster.city->name);
    return name;
}

qint64 SamplePeople::anySource()
{
    static constexpr std::array<const char *, 7> sources{
        "source.website", "source.referral",  "source.event", "source.search",
        "source.advert",  "source.cold_call", "source.import"};
    return choice(sources.at(size_t(m_random.below(sources.size()))));
}

/// True when it is one of the recent companies once more.
bool SamplePeople::nameCompany(const QList<SampleCompany> &recent)
{
    SampleCompany &company = m_cluster.company;
    company.id = m_rows.newId();
    company.country = m_cluster.country;
    const bool isCopy = !recent.isEmpty() && m_random.permille(15);
    if (isCopy) {
        // somebody entered it a second time
        const SampleCompany &known = m_random.pick(recent);
        company.name = m_random.percent(50) ? known.name.toUpper() : mistyped(known.name, m_random);
        company.domain = m_random.percent(70) ? known.domain : QString();
        company.country = known.country;
        m_cluster.country = known.country;
        m_cluster.city = &m_random.pick(known.country->cities);
    } else {
        const SampleWord &last = m_random.pick(m_cluster.country->last).male;
        const SampleWord &word = m_random.pick(m_cluster.country->words);
        company.name = dirtied(firmName(last, word), m_random);
        const QString number =
            m_cluster.firstIndex < NumberedFrom ? QString() : QString::number(m_cluster.firstIndex % 99'991);
        company.domain = last.ascii + u'-' + word.ascii + number + u".example"_s;
    }
    return isCopy;
}

void SamplePeople::addCompany(const QList<SampleCompany> &recent)
{
    const bool isCopy = nameCompany(recent);
    const SampleCompany &company = m_cluster.company;
    const qint64 at = m_cluster.createdMs;
    const qint64 employees = m_random.percent(70) ? m_random.between(1, 90) : m_random.between(90, 7000);
    const bool known = m_random.percent(70);
    static const QList<QByteArray> industries{
        "agriculture", "automotive",  "construction",  "education",  "energy",    "finance",
        "health",      "hospitality", "manufacturing", "media",      "nonprofit", "public",
        "realestate",  "retail",      "services",      "technology", "telecom",   "transport"};
    auto row = m_rows.add("company"_ba, company.id, at);
    row.text("name"_ba, company.name)
        .text("domain"_ba, m_random.percent(85) ? company.domain : QString())
        .link("industry_id"_ba,
              m_random.percent(80) ? choice(("industry." + m_random.pick(industries)).constData()) : 0)
        .link("source_id"_ba, anySource())
        .link("lifecycle_id"_ba, choice(m_random.percent(60) ? "lifecycle.customer" : "lifecycle.prospect"))
        .link("owner_id"_ba, m_cluster.owner);
    if (known)
        row.number("employees"_ba, employees).text("size_band"_ba, sizeBand(employees));
    if (known && m_random.percent(50)) {
        const qint64 euro = employees * m_random.between(60, 240) * 1000;
        qint64 minor = euro * m_cluster.country->rate / 1000;
        for (int i = 0; i < m_cluster.country->decimals; ++i)
            minor *= 10;
        row.number("revenue_minor"_ba, minor).text("currency"_ba, m_cluster.country->currency);
    }
    if (m_random.percent(40))
        row.number("founded_year"_ba, m_random.between(1890, m_frame.options.today.year() - 1));
    if (m_random.percent(30))
        row.text("tax_id"_ba, m_cluster.filled(company.country->code + u"#########"_s));
    if (!recent.isEmpty() && !isCopy && m_random.percent(5))
        row.link("parent_id"_ba, m_random.pick(recent).id);

    addCompanyReach();
}

void SamplePeople::addCompanyReach()
{
    const qint64 at = m_cluster.createdMs;
    const SampleCompany &company = m_cluster.company;
    if (m_random.percent(92))
        addAddress("company"_ba, company.id, "work"_ba, at);
    if (!company.domain.isEmpty() && m_random.percent(70))
        addPoint("company"_ba, company.id, "email"_ba, "main"_ba, u"info@"_s + company.domain, at, true);
    if (m_random.percent(85))
        addPoint("company"_ba, company.id, "phone"_ba, "main"_ba, landline(false), at, true);
    if (!company.domain.isEmpty() && m_random.percent(75))
        addPoint("company"_ba, company.id, "url"_ba, "main"_ba, u"https://www."_s + company.domain, at, true);
    if (m_random.percent(25))
        m_rows.add("external_id"_ba, at)
            .text("object_type"_ba, u"company"_s)
            .link("object_id"_ba, company.id)
            .link("system_id"_ba, m_frame.oldSystem)
            .text("external_key"_ba, u"F-"_s + QString::number(10'000 + m_cluster.firstIndex));
}

void SamplePeople::addPoint(const QByteArray &party, qint64 id, const QByteArray &kind,
                            const QByteArray &label, const QString &value, qint64 createdMs, bool isPrimary)
{
    m_rows.add("contact_point"_ba, createdMs)
        .text("party_type"_ba, QString::fromLatin1(party))
        .link("party_id"_ba, id)
        .text("kind"_ba, QString::fromLatin1(kind))
        .text("label"_ba, QString::fromLatin1(label))
        .text("value_raw"_ba, value)
        .flag("is_primary"_ba, isPrimary);
}

void SamplePeople::addAddress(const QByteArray &party, qint64 id, const QByteArray &label, qint64 createdMs)
{
    QString street = m_random.pick(m_cluster.country->streets);
    street.replace("{n}"_L1, QString::number(m_random.between(1, 180)));
    m_rows.add("address"_ba, createdMs)
        .text("party_type"_ba, QString::fromLatin1(party))
        .link("party_id"_ba, id)
        .text("label"_ba, QString::fromLatin1(label))
        .text("street"_ba, street)
        .text("postal_code"_ba,
              m_random.percent(95) ? m_cluster.filled(m_cluster.city->postalPattern) : QString())
        .text("city"_ba, dirtied(m_cluster.city->name, m_random))
        .text("region"_ba, m_random.percent(60) ? m_cluster.city->region : QString())
        .text("country_iso2"_ba, m_cluster.country->code)
        .flag("is_primary"_ba, true);
}

/// The same number as different people write it. National forms only make sense beside an address.
QString SamplePeople::phoneNumber(const QString &area, const QString &subscriber, bool national)
{
    const SampleCountry &country = *m_cluster.country;
    const QString rest =
        subscriber.size() > 5 ? subscriber.first(3) + u' ' + subscriber.sliced(3) : subscriber;
    if (national && m_random.percent(50)) {
        if (country.callingCode == "1"_L1)
            return u'(' + area + u") "_s + subscriber.first(3) + u'-' + subscriber.sliced(3);
        switch (m_random.below(3)) {
        case 0:
            return country.trunk + area + u'/' + subscriber;
        case 1:
            return u'(' + country.trunk + area + u") "_s + rest;
        default:
            return country.trunk + area + u' ' + rest;
        }
    }
    switch (m_random.below(4)) {
    case 0:
        return u'+' + country.callingCode + area + subscriber;
    case 1:
        return u"00"_s + country.callingCode + u' ' + area + u' ' + subscriber;
    default:
        return u'+' + country.callingCode + u' ' + area + u' ' + rest;
    }
}

QString SamplePeople::mobileNumber(bool national)
{
    const QString digits = m_cluster.filled(m_random.pick(m_cluster.country->mobilePatterns));
    return phoneNumber(digits.first(3), digits.sliced(3), national);
}

QString SamplePeople::landline(bool national)
{
    return phoneNumber(m_cluster.city->area, m_cluster.filled(m_cluster.city->subscriberPattern), national);
}

void SamplePeople::choosePerson(SamplePerson &person)
{
    const SampleCountry &country = *m_cluster.country;
    person.isFemale = m_random.percent(50);
    person.first = &m_random.pick(person.isFemale ? country.female : country.male);
    person.last = &m_random.pick(country.last).of(person.isFemale);
    person.lastText = person.last->text;
    const QString &second = m_random.pick(country.last).of(person.isFemale).text;
    const bool takesSecond =
        country.doubleNames ? m_random.percent(80) : country.language != "zh"_L1 && m_random.permille(30);
    if (takesSecond && second != person.lastText)
        person.lastText += (country.doubleNames ? u' ' : u'-') + second;
}

/// Somebody entered a colleague a second time, not quite the same.
bool SamplePeople::copyColleague(SamplePerson &person)
{
    if (m_cluster.people.isEmpty() || !m_random.permille(30))
        return false;
    const SamplePerson &known = m_random.pick(m_cluster.people);
    const qint64 id = person.id;
    const qint64 createdMs = person.createdMs;
    person = known;
    person.id = id;
    person.createdMs = createdMs;
    if (m_random.percent(60))
        person.lastText = mistyped(known.lastText, m_random);
    if (!person.email.isEmpty() && m_random.percent(50))
        person.email = person.email.toUpper();
    return true;
}

QString SamplePeople::emailOf(const SamplePerson &person)
{
    const bool atWork = m_cluster.company.id && !m_cluster.company.domain.isEmpty() && m_random.percent(85);
    const bool numbered = m_cluster.firstIndex >= NumberedFrom;
    QString local;
    switch (m_random.below(4)) {
    case 0:
        local = person.first->ascii.first(1) + u'.' + person.last->ascii;
        break;
    case 1:
        local = person.first->ascii;
        break;
    default:
        local = person.first->ascii + u'.' + person.last->ascii;
    }
    if (atWork)
        return local + u'@' + m_cluster.company.domain;
    static const QStringList providers{u"example.com"_s, u"example.org"_s, u"example.net"_s,
                                       u"mail.example"_s, u"post.test"_s};
    return local + QString::number(numbered ? m_random.between(100, 999'999) : m_random.between(1, 99)) +
           u'@' + m_random.pick(providers);
}

void SamplePeople::addReach(SamplePerson &person, bool isCopy)
{
    const qint64 at = person.createdMs;
    const QByteArray party = "contact"_ba;
    const bool atWork = m_cluster.company.id != 0;
    const bool hasAddress = m_random.percent(atWork ? 15 : 75);
    if (hasAddress)
        addAddress(party, person.id, "home"_ba, at);
    const bool nameless = person.lastText.isEmpty();
    if (!isCopy && (nameless || m_random.percent(88))) {
        person.email = emailOf(person);
        if (!nameless && m_random.permille(20))
            person.email.replace(0, 1, person.email.at(0).toUpper());
    }
    if (!person.email.isEmpty()) {
        const bool broken = !nameless && m_random.permille(6);
        addPoint(party, person.id, "email"_ba, atWork ? "work"_ba : "home"_ba,
                 broken ? QString(person.email).replace(u'@', "(at)"_L1) : person.email, at, true);
    }
    if (!isCopy)
        person.phone = m_random.percent(60) ? mobileNumber(hasAddress) : QString();
    const bool hasMobile = !person.phone.isEmpty();
    if (hasMobile)
        addPoint(party, person.id, "phone"_ba, "mobile"_ba, m_random.permille(8) ? u"n/a"_s : person.phone,
                 at, true);
    if (m_random.percent(atWork ? 55 : 25))
        addPoint(party, person.id, "phone"_ba, atWork ? "work"_ba : "home"_ba, landline(hasAddress), at,
                 !hasMobile);
    if (m_random.percent(8))
        addPoint(party, person.id, "email"_ba, "other"_ba,
                 person.first->ascii + QString::number(m_random.between(100, 999'999)) + u"@example.net"_s,
                 at, person.email.isEmpty());
}

void SamplePeople::addContact(qint64 index, const QList<SampleCompany> &recent)
{
    SamplePerson person;
    person.id = m_rows.newId();
    person.createdMs = m_cluster.momentBetween(m_cluster.createdMs,
                                               qMin(m_frame.nowMs, m_cluster.createdMs + 60 * SampleDayMs));
    const bool isCopy = copyColleague(person);
    if (!isCopy)
        choosePerson(person);
    const bool nameless = !isCopy && m_random.permille(8);
    if (nameless)
        person.lastText.clear();

    auto row = m_rows.add("contact"_ba, person.id, person.createdMs);
    if (!nameless) {
        row.text("first_name"_ba, dirtied(person.first->text, m_random))
            .text("last_name"_ba, dirtied(person.lastText, m_random));
        if (m_random.percent(45))
            row.text("salutation"_ba, m_random.pick(m_cluster.country->salutations).of(person.isFemale).text);
        if (m_random.percent(4) && m_cluster.country->language == "en"_L1)
            row.text("middle"_ba, QString(QChar(ushort(u'A' + m_random.below(26)))) + u'.');
    }
    if (m_random.percent(30))
        row.day("birthday"_ba, m_frame.nowMs - m_random.between(19 * 365, 80 * 365) * SampleDayMs);
    if (m_random.percent(65))
        row.text("language"_ba, m_cluster.country->language);
    int chance = int(m_random.below(100));
    for (const auto &[key, share] : lifecycles) {
        chance -= share;
        if (chance < 0) {
            row.link("lifecycle_id"_ba, choice(key));
            break;
        }
    }
    row.link("source_id"_ba, m_random.percent(85) ? anySource() : 0)
        .link("owner_id"_ba, m_random.percent(93) ? m_cluster.owner : 0)
        .flag("do_not_contact"_ba, m_random.percent(2));

    addReach(person, isCopy);
    addJob(person, recent);
    addExtras(person, index);
    m_cluster.people.append(person);
}

void SamplePeople::addJob(const SamplePerson &person, const QList<SampleCompany> &recent)
{
    const SampleCountry &country = *m_cluster.country;
    const qint64 since = person.createdMs - m_random.below(3000) * SampleDayMs;
    if (m_cluster.company.id) {
        m_rows.add("contact_company"_ba, person.createdMs)
            .link("contact_id"_ba, person.id)
            .link("company_id"_ba, m_cluster.company.id)
            .text("title"_ba,
                  m_random.percent(80) ? m_random.pick(country.titles).of(person.isFemale).text : QString())
            .text("department"_ba, m_random.percent(40) ? m_random.pick(country.departments) : QString())
            .link("role_id"_ba, m_random.percent(30) ? choice("job_role.decision_maker") : 0)
            .day("from_date"_ba, m_random.percent(50) ? since : 0)
            .flag("is_primary"_ba, true);
    }
    if (recent.isEmpty() || !m_random.percent(6))
        return;
    const qint64 left = since - m_random.below(400) * SampleDayMs;
    m_rows.add("contact_company"_ba, person.createdMs)
        .link("contact_id"_ba, person.id)
        .link("company_id"_ba, m_random.pick(recent).id)
        .text("title"_ba, m_random.pick(country.titles).of(person.isFemale).text)
        .day("from_date"_ba, left - m_random.between(200, 3000) * SampleDayMs)
        .day("to_date"_ba, left);
}

void SamplePeople::addExtras(const SamplePerson &person, qint64 index)
{
    const QString type = u"contact"_s;
    if (m_random.percent(20))
        m_rows.add("external_id"_ba, person.createdMs)
            .text("object_type"_ba, type)
            .link("object_id"_ba, person.id)
            .link("system_id"_ba, m_frame.oldSystem)
            .text("external_key"_ba, u"K-"_s + QString::number(100'000 + index));
    if (m_random.percent(30)) {
        const qint64 first = m_random.below(m_frame.tags.size());
        const qint64 count = m_random.percent(25) ? 2 : 1;
        for (qint64 i = 0; i < count; ++i)
            m_rows.add("tag_link"_ba, person.createdMs)
                .text("object_type"_ba, type)
                .link("object_id"_ba, person.id)
                .link("tag_id"_ba, m_frame.tags.at((first + i * 3) % m_frame.tags.size()));
    }
    if (m_random.percent(8))
        addFact(person);
    if (m_random.percent(12))
        addConsent(person);
    if (!m_cluster.people.isEmpty() && m_random.percent(4))
        addRelation(person);
}

void SamplePeople::addFact(const SamplePerson &person)
{
    const QStringList &fact = m_random.pick(SampleWords::instance().facts);
    const qint64 at = m_cluster.momentBetween(person.createdMs, m_frame.nowMs);
    auto row = m_rows.add("fact"_ba, at);
    row.text("party_type"_ba, u"contact"_s)
        .link("party_id"_ba, person.id)
        .text("kind"_ba, fact.value(0))
        .text("text"_ba, fact.value(1))
        .day("observed_on"_ba, at);
    if (!fact.value(2).isEmpty())
        row.number("value_num"_ba, fact.value(2).toInt());
}

void SamplePeople::addConsent(const SamplePerson &person)
{
    const qint64 at = m_cluster.momentBetween(person.createdMs, m_frame.nowMs);
    const bool isWithdrawn = m_random.percent(10);
    m_rows.add("consent"_ba, at)
        .link("contact_id"_ba, person.id)
        .text("channel"_ba, m_random.percent(80) ? u"email"_s : u"phone"_s)
        .text("purpose"_ba, m_random.percent(60) ? u"newsletter"_s : u"marketing"_s)
        .text("status"_ba, isWithdrawn ? u"withdrawn"_s : u"given"_s)
        .instant("given_at"_ba, at)
        .instant("withdrawn_at"_ba, isWithdrawn ? m_cluster.momentBetween(at, m_frame.nowMs) : 0);
}

void SamplePeople::addRelation(const SamplePerson &person)
{
    const qint64 kind = choice(m_random.percent(50) ? "relation_kind.manager" : "relation_kind.colleague");
    if (kind)
        m_rows.add("contact_relation"_ba, person.createdMs)
            .link("from_contact_id"_ba, person.id)
            .link("kind_id"_ba, kind)
            .link("to_contact_id"_ba, m_random.pick(m_cluster.people).id);
}

} // namespace kith::services
