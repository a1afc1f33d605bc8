#include "core/library/formats/importreport.h"

#include "core/game/questionjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostQuestions = 2000;
constexpr qsizetype longestCell = 4000;
constexpr qsizetype longestAside = 2000;
constexpr qsizetype longestTitle = 120;
constexpr qsizetype mostAnswers = 100;
constexpr qsizetype mostProblems = 500;
constexpr qsizetype mostUnlisted = 20'000;
constexpr qsizetype mostWarnings = 200;

bool isTooLong(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().size() > longestCell;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::ranges::any_of(array, [](const QJsonValue &item) { return isTooLong(item); });
    }
    return value.isObject() && isTooLong(value["text"_L1]);
}

/// What a person wrote, without what programs leave around it.
QString tidied(const QString &text)
{
    QString tidy = text.normalized(QString::NormalizationForm_C);
    tidy.remove(u'\0');
    return tidy.trimmed();
}

QJsonValue tidied(const QJsonValue &value)
{
    if (value.isString())
        return tidied(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(tidied(item));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = tidied(QJsonValue(*it));
        return object;
    }
    return value;
}

} // namespace

QJsonObject toJson(const ImportReport &report, const QString &packId)
{
    QJsonArray skipped;
    for (const ImportProblem &problem : report.skipped)
        skipped.append(QJsonObject {{u"where"_s, problem.where}, {u"reason"_s, problem.reason}});
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{u"format"_s, orNull(report.format)},
            {u"variant"_s, orNull(report.variant)},
            {u"title"_s, report.pack.title},
            {u"imported"_s, report.pack.questions.size()},
            {u"skipped"_s, skipped},
            {u"warnings"_s, QJsonArray::fromStringList(report.warnings)},
            {u"pack_id"_s, orNull(packId)}};
}

void ImportBuilder::add(const QuestionDraft &draft, const QString &where)
{
    if (!draft.problem.isEmpty())
        skip(where, draft.problem);
    else if (draft.choices.size() > mostAnswers || draft.accepted.size() > mostAnswers)
        skip(where, u"it has more than 100 answers"_s);
    else
        add(toJson(draft), where);
}

void ImportBuilder::add(QJsonObject json, const QString &where)
{
    if (m_full)
        return;
    const qsizetype number = m_report.pack.questions.size() + 1;
    if (number > mostQuestions) {
        m_full = true;
        skip(where, u"a pack has at most 2000 questions; this one and all after it are left out"_s);
        return;
    }
    if (std::any_of(json.begin(), json.end(), [](const QJsonValue &v) { return isTooLong(v); })) {
        skip(where, u"a text is longer than 4000 characters"_s);
        return;
    }
    json = tidied(QJsonValue(json)).toObject();
    for (const auto aside : {"explanation"_L1, "notes"_L1}) {
        if (const QString text = json[aside].toString(); text.size() > longestAside) {
            json.insert(aside, text.left(longestAside));
            warn(u"%1: its %2 was cut to 2000 characters"_s.arg(where, aside));
        }
    }
    // A number that no question before this one has: ids of left-out questions are not missed.
    auto question = questionFromJson(json, int(number));
    if (!question) {
        const QString prefix = u"question %1: "_s.arg(number);
        const QString &message = question.error().message;
        skip(where, message.startsWith(prefix) ? message.sliced(prefix.size()) : message);
        return;
    }
    QString &id = question->id.value;
    if (m_ids.contains(id)) {
        if (json.contains("id"_L1))
            warn(u"%1: id \"%2\" is already used; it gets another one"_s.arg(where, id));
        for (qsizetype next = number; m_ids.contains(id); ++next)
            id = u"q%1"_s.arg(next);
    }
    m_ids.insert(id);
    const QString folded = question->text.toCaseFolded();
    if (const auto before = m_places.constFind(folded); before != m_places.cend())
        warn(u"%1 asks the same as %2"_s.arg(where, *before));
    else
        m_places.insert(folded, where);
    m_report.pack.questions.append(*std::move(question));
}

void ImportBuilder::skip(const QString &where, const QString &reason)
{
    if (m_report.skipped.size() < mostProblems) {
        m_report.skipped.append({where, reason});
    } else if (++m_unlisted == mostUnlisted) {
        m_full = true;
        warn(u"with so many problems the rest of the file is not read"_s);
    }
}

void ImportBuilder::warn(const QString &warning)
{
    if (m_report.warnings.size() < mostWarnings)
        m_report.warnings.append(warning);
}

void ImportBuilder::warnOnce(const QString &warning)
{
    if (!m_report.warnings.contains(warning))
        warn(warning);
}

ImportReport ImportBuilder::finish()
{
    Pack &pack = m_report.pack;
    for (QString *text :
         {&pack.title, &pack.description, &pack.language, &pack.author, &pack.licence})
        *text = tidied(*text).left(longestAside);
    if (pack.title.size() > longestTitle) {
        warn(u"the title was cut to 120 characters"_s);
        pack.title = pack.title.left(longestTitle).trimmed();
    }
    if (m_unlisted > 0)
        m_report.warnings.append(u"%1 more problems are not listed"_s.arg(m_unlisted));
    return std::move(m_report);
}

QString lineName(qsizetype number)
{
    return u"line %1"_s.arg(number);
}

QString questionName(qsizetype number)
{
    return u"question %1"_s.arg(number);
}
