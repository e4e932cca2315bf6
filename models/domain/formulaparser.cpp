// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads formulas and checks that what is put together fits.
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/fieldpath.h"
#include "models/domain/formula.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>

#include <algorithm>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

using Kind = Formula::Kind;
using Node = Formula::Node;
using Op = Node::Op;

class FormulaParserText
{
    Q_DECLARE_TR_FUNCTIONS(Formula)
};

/// The calculated fields that are being read in this thread, so that none leads back to itself.
thread_local QList<std::pair<QByteArray, QByteArray>> beingRead;

class BeingRead
{
public:
    BeingRead(const QByteArray &entity, const QByteArray &field) { beingRead.append({entity, field}); }
    ~BeingRead() { beingRead.removeLast(); }
    Q_DISABLE_COPY_MOVE(BeingRead)
};

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Number:
        return FormulaParserText::tr("a number");
    case Kind::Money:
        return FormulaParserText::tr("an amount of money");
    case Kind::Text:
        return FormulaParserText::tr("a text");
    case Kind::Date:
        return FormulaParserText::tr("a date");
    case Kind::Flag:
        return FormulaParserText::tr("yes or no");
    }
    return {};
}

struct Function
{
    const char *name;
    Op op;
    const char *kinds; ///< of the arguments: n number, m money, t text, d date, f flag; + : more of the last
    Kind result;
    bool isWhole;
};

constexpr Function Functions[] = {
    {"round", Op::Round, "nn", Kind::Number, false},     {"floor", Op::Floor, "n", Kind::Number, true},
    {"ceil", Op::Ceil, "n", Kind::Number, true},         {"abs", Op::Abs, "n", Kind::Number, false},
    {"amount", Op::Amount, "m", Kind::Number, false},    {"length", Op::Length, "t", Kind::Number, true},
    {"left", Op::Left, "tn", Kind::Text, false},         {"right", Op::Right, "tn", Kind::Text, false},
    {"contains", Op::Contains, "tt", Kind::Flag, false}, {"today", Op::Today, "", Kind::Date, false},
    {"year", Op::Year, "d", Kind::Number, true},         {"month", Op::Month, "d", Kind::Number, true},
    {"day", Op::Day, "d", Kind::Number, true},           {"days", Op::Days, "dd", Kind::Number, true},
    {"years", Op::Years, "dd", Kind::Number, true},      {"adddays", Op::AddDays, "dn", Kind::Date, false},
};

Kind kindOf(char letter)
{
    switch (letter) {
    case 'm':
        return Kind::Money;
    case 't':
        return Kind::Text;
    case 'd':
        return Kind::Date;
    case 'f':
        return Kind::Flag;
    default:
        return Kind::Number;
    }
}

class FormulaParser
{
public:
    FormulaParser(const Entity &entity, QStringView text) : m_entity(entity), m_text(text) {}

    Node parse()
    {
        next();
        Node node = anyOf();
        if (m_token != Token::End)
            fail(FormulaParserText::tr("“%1” is not expected here").arg(m_word));
        return node;
    }

private:
    enum class Token { End, Number, String, Name, Sign };

    [[noreturn]] void fail(const QString &what) const
    {
        throw Problem(ProblemKind::Invalid,
                      FormulaParserText::tr("The formula cannot be read: %1 (at “%2”).")
                          .arg(what, m_text.sliced(std::min(m_begin, m_text.size())).left(20)),
                      u"formula at %1"_s.arg(m_begin));
    }

    void next()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        m_begin = m_at;
        m_word.clear();
        if (m_at >= m_text.size()) {
            m_token = Token::End;
            return;
        }
        const QChar c = m_text.at(m_at);
        if (c == u'\'' || c == u'"') {
            readString(c);
        } else if (c.isDigit()) {
            while (m_at < m_text.size() && (m_text.at(m_at).isDigit() || m_text.at(m_at) == u'.'))
                m_word += m_text.at(m_at++);
            m_token = Token::Number;
        } else if (c.isLetter() || c == u'_') {
            while (m_at < m_text.size() && isPartOfName())
                m_word += m_text.at(m_at++);
            m_token = Token::Name;
        } else {
            m_word = c;
            ++m_at;
            const bool isDouble =
                m_at < m_text.size() && m_text.at(m_at) == u'=' && QStringView(u"!<>").contains(c);
            if (isDouble)
                m_word += m_text.at(m_at++);
            m_token = Token::Sign;
        }
    }

    /// "deals/open" is one name, "budget/2" a division.
    bool isPartOfName() const
    {
        const QChar c = m_text.at(m_at);
        if (c != u'/')
            return c.isLetterOrNumber() || c == u'_' || c == u'.';
        const QStringView rest = m_text.sliced(m_at + 1);
        return rest.startsWith("open"_L1) || rest.startsWith("count"_L1) || rest.startsWith("last"_L1);
    }

    void readString(QChar quote)
    {
        ++m_at;
        for (;; ++m_at) {
            if (m_at >= m_text.size())
                fail(FormulaParserText::tr("a text has no end"));
            if (m_text.at(m_at) == quote) {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != quote)
                    break;
                ++m_at;
            }
            if (m_text.at(m_at).unicode() != 0)
                m_word += m_text.at(m_at);
        }
        ++m_at;
        m_token = Token::String;
    }

    bool isSign(QLatin1StringView sign) const { return m_token == Token::Sign && m_word == sign; }
    bool isWord(QLatin1StringView word) const
    {
        return m_token == Token::Name && m_word.compare(word, Qt::CaseInsensitive) == 0;
    }
    void expect(QLatin1StringView sign)
    {
        if (!isSign(sign))
            fail(FormulaParserText::tr("“%1” is missing").arg(sign));
        next();
    }

    Node made(Op op, Kind kind, QList<Node> children, bool isWhole = false)
    {
        if (++m_nodes > Formula::MostNodes)
            fail(FormulaParserText::tr("it is too long"));
        Node node;
        node.op = op;
        node.kind = kind;
        node.isWhole = isWhole;
        node.children = std::move(children);
        return node;
    }

    void require(const Node &node, Kind kind) const
    {
        if (node.kind != kind)
            fail(FormulaParserText::tr("%1 is needed, not %2").arg(kindName(kind), kindName(node.kind)));
    }

    void requireSame(const Node &left, const Node &right) const
    {
        require(right, left.kind);
        if (left.kind == Kind::Money && left.currency != right.currency)
            fail(FormulaParserText::tr("the two amounts have different currencies"));
    }

    Node anyOf()
    {
        Node node = allOf();
        while (isWord("or"_L1)) {
            next();
            Node right = allOf();
            require(node, Kind::Flag);
            require(right, Kind::Flag);
            node = made(Op::Or, Kind::Flag, {std::move(node), std::move(right)});
        }
        return node;
    }

    Node allOf()
    {
        Node node = negation();
        while (isWord("and"_L1)) {
            next();
            Node right = negation();
            require(node, Kind::Flag);
            require(right, Kind::Flag);
            node = made(Op::And, Kind::Flag, {std::move(node), std::move(right)});
        }
        return node;
    }

    Node negation()
    {
        if (!isWord("not"_L1))
            return comparison();
        next();
        const Deeper deeper(*this);
        Node node = negation();
        require(node, Kind::Flag);
        return made(Op::Not, Kind::Flag, {std::move(node)});
    }

    Node comparison()
    {
        static const QHash<QString, Op> signs{{u"="_s, Op::Equal},   {u"!="_s, Op::NotEqual},
                                              {u"<"_s, Op::Less},    {u"<="_s, Op::LessOrEqual},
                                              {u">"_s, Op::Greater}, {u">="_s, Op::GreaterOrEqual}};
        Node node = sum();
        if (m_token != Token::Sign || !signs.contains(m_word))
            return node;
        const Op op = signs.value(m_word);
        next();
        Node right = sum();
        requireSame(node, right);
        return made(op, Kind::Flag, {std::move(node), std::move(right)});
    }

    Node sum()
    {
        Node node = product();
        while (isSign("+"_L1) || isSign("-"_L1) || isSign("&"_L1)) {
            const QChar sign = m_word.front();
            next();
            Node right = product();
            if (sign == u'&') {
                require(node, Kind::Text);
                require(right, Kind::Text);
                node = made(Op::Join, Kind::Text, {std::move(node), std::move(right)});
                continue;
            }
            if (node.kind != Kind::Money)
                require(node, Kind::Number);
            requireSame(node, right);
            const QByteArray currency = node.currency;
            const Kind kind = node.kind;
            const bool isWhole = node.isWhole && right.isWhole;
            node = made(sign == u'+' ? Op::Add : Op::Subtract, kind, {std::move(node), std::move(right)},
                        isWhole);
            node.currency = currency;
        }
        return node;
    }

    Node product()
    {
        Node node = sign();
        while (isSign("*"_L1) || isSign("/"_L1)) {
            const bool divides = m_word == "/"_L1;
            next();
            Node right = sign();
            if (node.kind == Kind::Money && right.kind == Kind::Money && divides) {
                requireSame(node, right);
                node = made(Op::Divide, Kind::Number, {std::move(node), std::move(right)});
                continue;
            }
            if (!divides && right.kind == Kind::Money)
                std::swap(node, right);
            if (node.kind != Kind::Money)
                require(node, Kind::Number);
            require(right, Kind::Number);
            const QByteArray currency = node.currency;
            const Kind kind = node.kind;
            const bool isWhole = !divides && node.isWhole && right.isWhole;
            node =
                made(divides ? Op::Divide : Op::Multiply, kind, {std::move(node), std::move(right)}, isWhole);
            node.currency = currency;
        }
        return node;
    }

    Node sign()
    {
        if (!isSign("-"_L1))
            return primary();
        next();
        const Deeper deeper(*this);
        Node node = sign();
        if (node.kind != Kind::Money)
            require(node, Kind::Number);
        const QByteArray currency = node.currency;
        const Kind kind = node.kind;
        const bool isWhole = node.isWhole;
        node = made(Op::Negate, kind, {std::move(node)}, isWhole);
        node.currency = currency;
        return node;
    }

    Node primary()
    {
        const Deeper deeper(*this);
        if (isSign("("_L1)) {
            next();
            Node node = anyOf();
            expect(")"_L1);
            return node;
        }
        if (m_token == Token::Number) {
            bool ok = false;
            const double number = m_word.toDouble(&ok);
            if (!ok)
                fail(FormulaParserText::tr("“%1” is no number").arg(m_word));
            Node node = made(Op::Literal, Kind::Number, {}, !m_word.contains(u'.'));
            node.literal = number;
            next();
            return node;
        }
        if (m_token == Token::String) {
            Node node = made(Op::Literal, Kind::Text, {});
            node.literal = m_word;
            next();
            return node;
        }
        if (m_token != Token::Name)
            fail(m_token == Token::End ? FormulaParserText::tr("something is missing at the end")
                                       : FormulaParserText::tr("“%1” is not expected here").arg(m_word));
        if (isWord("yes"_L1) || isWord("no"_L1)) {
            Node node = made(Op::Literal, Kind::Flag, {});
            node.literal = isWord("yes"_L1);
            next();
            return node;
        }
        const QString name = m_word;
        next();
        return isSign("("_L1) ? call(name.toLower()) : value(name);
    }

    Node value(const QString &name)
    {
        const Field *field = Catalogue::find(m_entity, name.toUtf8());
        if (!field)
            fail(FormulaParserText::tr("%1 has no field called “%2”").arg(m_entity.singularText(), name));
        Node node = made(Op::Value, Kind::Text, {});
        node.field = field;
        typeBy(node, *field);
        return node;
    }

    /// What a field of this record or of members gives.
    void typeBy(Node &node, const Field &field) const
    {
        switch (field.type) {
        case FieldType::Integer:
            node.kind = Kind::Number;
            node.isWhole = field.decimals == 0;
            return;
        case FieldType::Decimal:
            node.kind = Kind::Number;
            return;
        case FieldType::Money:
            node.kind = Kind::Money;
            node.currency = field.target;
            return;
        case FieldType::Boolean:
            node.kind = Kind::Flag;
            return;
        case FieldType::Date:
            node.kind = Kind::Date;
            return;
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Choice:
        case FieldType::Picklist:
            node.kind = Kind::Text;
            return;
        case FieldType::Instant:
        case FieldType::MultiPicklist:
        case FieldType::Link:
            break;
        }
        fail(FormulaParserText::tr("formulas cannot calculate with “%1”").arg(field.labelText()));
    }

    QList<Node> arguments()
    {
        expect("("_L1);
        QList<Node> list;
        while (!isSign(")"_L1)) {
            list.append(anyOf());
            if (isSign(","_L1))
                next();
            else if (!isSign(")"_L1))
                fail(FormulaParserText::tr("“%1” is missing").arg(u')'));
        }
        next();
        return list;
    }

    Node call(const QString &name)
    {
        static const QHash<QString, RollUp::Kind> rollUps{{u"count"_s, RollUp::Kind::Count},
                                                          {u"sum"_s, RollUp::Kind::Sum},
                                                          {u"min"_s, RollUp::Kind::Least},
                                                          {u"max"_s, RollUp::Kind::Greatest},
                                                          {u"last"_s, RollUp::Kind::Last}};
        if (const auto kind = rollUps.constFind(name); kind != rollUps.cend())
            return rollUp(name, *kind);
        QList<Node> list = arguments();
        if (name == "if"_L1 || name == "first"_L1 || name == "least"_L1 || name == "greatest"_L1 ||
            name == "empty"_L1 || name == "text"_L1)
            return ofAnyKind(name, std::move(list));
        for (const Function &one : Functions) {
            if (name != QLatin1StringView(one.name))
                continue;
            const QByteArrayView kinds(one.kinds);
            const bool isShortRound = one.op == Op::Round && list.size() == 1;
            if (list.size() != kinds.size() && !isShortRound)
                fail(FormulaParserText::tr("%1() takes %2 values").arg(name).arg(kinds.size()));
            for (qsizetype i = 0; i < list.size(); ++i)
                require(list.at(i), kindOf(kinds.at(i)));
            if (one.op == Op::Round && !isShortRound && list.at(1).op != Op::Literal)
                fail(FormulaParserText::tr("how many digits are kept is a number, not a calculation"));
            const bool isWhole = one.isWhole || isShortRound || (one.op == Op::Abs && list.first().isWhole);
            return made(one.op, one.result, std::move(list), isWhole);
        }
        fail(FormulaParserText::tr("there is no function called “%1”").arg(name));
    }

    Node ofAnyKind(const QString &name, QList<Node> list)
    {
        const auto need = [&](bool enough) {
            if (!enough)
                fail(FormulaParserText::tr("%1() is given too few or too many values").arg(name));
        };
        if (name == "empty"_L1) {
            need(list.size() == 1);
            return made(Op::Empty, Kind::Flag, std::move(list));
        }
        if (name == "text"_L1) {
            need(list.size() == 1);
            const Node &only = list.first();
            if (only.kind != Kind::Date && !(only.kind == Kind::Number && only.isWhole))
                fail(FormulaParserText::tr("text() takes whole numbers and dates; round a number first"));
            return made(Op::Text, Kind::Text, std::move(list));
        }
        qsizetype from = 0;
        Op op = name == "least"_L1 ? Op::Least : name == "greatest"_L1 ? Op::Greatest : Op::First;
        if (name == "if"_L1) {
            need(list.size() == 3);
            require(list.first(), Kind::Flag);
            from = 1;
            op = Op::If;
        }
        need(list.size() >= from + 1);
        const Node &model = list.at(from);
        if ((op == Op::Least || op == Op::Greatest) && model.kind != Kind::Number && model.kind != Kind::Date)
            fail(FormulaParserText::tr("%1() takes numbers or dates").arg(name));
        bool isWhole = true;
        for (qsizetype i = from; i < list.size(); ++i) {
            requireSame(model, list.at(i));
            isWhole = isWhole && list.at(i).isWhole;
        }
        const Kind kind = model.kind;
        const QByteArray currency = model.currency;
        Node node = made(op, kind, std::move(list), isWhole);
        node.currency = currency;
        return node;
    }

    Node rollUp(const QString &name, RollUp::Kind kind)
    {
        expect("("_L1);
        if (m_token != Token::Name)
            fail(FormulaParserText::tr("%1() needs related records, for example %1(deals)").arg(name));
        const QByteArray what = m_word.toUtf8();
        const qsizetype dot = what.indexOf('.');
        const bool isCount = kind == RollUp::Kind::Count;
        RollUp members;
        members.kind = kind;
        members.relation =
            m_entity.relation(dot < 0 ? QByteArrayView(what) : QByteArrayView(what).first(dot));
        if (!members.relation)
            fail(FormulaParserText::tr("%1 has no related records called “%2”")
                     .arg(m_entity.singularText(), QString::fromUtf8(dot < 0 ? what : what.first(dot))));
        FieldPath path;
        path.entity = &m_entity;
        path.relation = members.relation;
        members.member = path.member();
        if (!members.member)
            fail(FormulaParserText::tr("formulas cannot calculate with “%1”")
                     .arg(members.relation->labelText()));
        Node node = made(Op::Members, Kind::Number, {}, isCount);
        if (isCount != (dot < 0))
            fail(isCount ? FormulaParserText::tr("count() takes related records, no field of theirs")
                         : FormulaParserText::tr("%1() needs a field of the related records").arg(name));
        if (!isCount) {
            members.field = members.member->field(what.mid(dot + 1));
            if (!members.field)
                fail(FormulaParserText::tr("%1 has no field called “%2”")
                         .arg(members.member->singularText(), QString::fromUtf8(what.mid(dot + 1))));
            typeBy(node, *members.field);
            const bool adds = kind == RollUp::Kind::Sum;
            if (adds && node.kind != Kind::Number && node.kind != Kind::Money)
                fail(FormulaParserText::tr("only numbers can be added up"));
            if (node.kind == Kind::Flag)
                fail(FormulaParserText::tr("formulas cannot calculate with “%1”")
                         .arg(members.field->labelText()));
            if (node.kind == Kind::Money) { // of many records: a number
                node.kind = Kind::Number;
                node.currency.clear();
                node.isWhole = false;
            }
        }
        next();
        if (isSign(","_L1)) {
            next();
            if (m_token != Token::String)
                fail(FormulaParserText::tr("a filter stands in quotes, for example 'status = won'"));
            members.filter = Filter::parse(*members.member, m_word);
            next();
        }
        expect(")"_L1);
        node.members = members;
        return node;
    }

    struct Deeper
    {
        explicit Deeper(FormulaParser &parser) : m_parser(parser)
        {
            if (++m_parser.m_depth > Formula::Deepest)
                m_parser.fail(FormulaParserText::tr("it is nested too deeply"));
        }
        ~Deeper() { --m_parser.m_depth; }
        Q_DISABLE_COPY_MOVE(Deeper)
        FormulaParser &m_parser;
    };

    const Entity &m_entity;
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    Token m_token = Token::End;
    QString m_word;
    int m_nodes = 0;
    int m_depth = 0;
};

/// Whether a calculated field leads back to one that is being read, through any number of others.
void requireNoCycle(const Entity &entity, const Node &node)
{
    const auto follow = [](const Entity &owner, const Field &field) {
        if (field.formula.isEmpty())
            return;
        if (beingRead.contains(std::pair(owner.key, field.key)))
            throw Problem(
                ProblemKind::Invalid,
                FormulaParserText::tr("“%1” would be calculated from itself.").arg(field.labelText()),
                u"cycle"_s);
        const BeingRead guard(owner.key, field.key);
        const Formula inner = Formula::parse(owner, field.formula);
        requireNoCycle(owner, inner.root());
    };
    if (node.op == Op::Value) {
        const auto path = FieldPath::parse(entity, node.field->key);
        if (path && path->leaf)
            follow(*path->entity, *path->leaf);
    } else if (node.op == Op::Members && node.members.field) {
        follow(*node.members.member, *node.members.field);
    }
    for (const Node &child : node.children)
        requireNoCycle(entity, child);
}

} // namespace

Formula Formula::parse(const Entity &entity, QStringView text, QByteArrayView own)
{
    if (text.trimmed().isEmpty())
        throw Problem(ProblemKind::Invalid, FormulaParserText::tr("A calculated field needs a formula."));
    Formula formula;
    formula.m_root = std::make_shared<const Node>(FormulaParser(entity, text).parse());
    if (!own.isEmpty()) {
        const BeingRead guard(entity.key, own.toByteArray());
        requireNoCycle(entity, formula.root());
    }
    return formula;
}

std::shared_ptr<const Formula> Formula::of(const Entity &entity, const Field &field)
{
    static QMutex mutex;
    static QHash<std::pair<const Entity *, QByteArray>, std::shared_ptr<const Formula>> known;
    const std::pair key{&entity, field.key};
    {
        const QMutexLocker lock(&mutex);
        if (const auto found = known.constFind(key); found != known.cend())
            return *found;
    }
    std::shared_ptr<const Formula> formula;
    try {
        formula = std::make_shared<const Formula>(parse(entity, field.formula, field.key));
    } catch (const Problem &) {
        // it shows nothing until somebody mends it
    }
    const QMutexLocker lock(&mutex);
    return *known.insert(key, formula);
}

} // namespace kith::domain
