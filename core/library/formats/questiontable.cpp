#include "core/library/formats/questiontable.h"

#include "core/library/formats/draftparts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostBannerRows = 30;
constexpr qsizetype mostAnswers = 26;

struct ColumnName
{
    QLatin1StringView beginning; ///< Of what a file calls it, in lower-case letters and digits.
    QLatin1StringView name;
};

/// What the kinds of tables call their columns; the first that fits counts.
constexpr ColumnName columnNames[] {
    {"questiontypecode"_L1, "typecode"_L1},
    {"questiontext"_L1, "question"_L1},
    {"questionmedia"_L1, "media"_L1},
    {"questionnote"_L1, "notes"_L1},
    {"questionlink"_L1, "source"_L1},
    {"answeroption"_L1, "option"_L1},
    {"correct"_L1, "correct"_L1},
    {"time"_L1, "time"_L1},
    {"seconds"_L1, "time"_L1},
    {"points"_L1, "points"_L1},
    {"typing"_L1, "typing"_L1},
    {"image"_L1, "media"_L1},
    {"license"_L1, "licence"_L1},
};

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

QString columnName(const QString &written)
{
    const QString plain = plainName(written);
    if (plain == "question"_L1 && written.contains(u'#'))
        return {};
    static const QRegularExpression answer(u"\\A(incorrectanswer|answer)(\\d{1,2})"_s);
    if (const auto match = answer.match(plain); match.hasMatch())
        return match.captured();
    for (const auto &[beginning, name] : columnNames) {
        if (plain.startsWith(beginning))
            return name;
    }
    return plain;
}

QString typeOf(const QString &written)
{
    const QString plain = plainName(written);
    if (plain == "multiplechoice"_L1 || plain == "quiz"_L1 || plain == "single"_L1)
        return u"choice"_s;
    if (plain == "multiselect"_L1 || plain == "multipleanswer"_L1 || plain == "checkbox"_L1)
        return u"multi"_s;
    if (plain == "truefalse"_L1 || plain == "tf"_L1 || plain == "yesno"_L1)
        return u"boolean"_s;
    if (plain == "typed"_L1 || plain == "typing"_L1 || plain == "shortanswer"_L1)
        return u"text"_s;
    if (plain == "numeric"_L1 || plain == "numerical"_L1)
        return u"number"_s;
    if (plain == "reorder"_L1 || plain == "ordering"_L1)
        return u"order"_s;
    if (plain == "buzz"_L1 || plain == "buzzin"_L1)
        return u"buzzer"_s;
    return plain;
}

/// "yes", "true" or "1"; anything else is no.
bool isYes(const QString &cell)
{
    return trueOrFalse(cell).compare("true"_L1, Qt::CaseInsensitive) == 0 || cell.trimmed() == "1"_L1;
}

QStringList filled(QStringList cells)
{
    cells.removeIf([](const QString &cell) { return cell.isEmpty(); });
    return cells;
}

} // namespace

QuestionTable::QuestionTable(QList<TableRow> rows)
    : m_rows(std::move(rows))
{
    for (qsizetype row = 0; row < std::min(m_rows.size(), mostBannerRows); ++row) {
        if (takeNames(row))
            return;
    }
}

bool QuestionTable::takeNames(qsizetype row)
{
    m_columns.clear();
    m_blooket = false;
    const QStringList &names = m_rows[row].cells;
    for (qsizetype column = 0; column < names.size(); ++column) {
        QString name = columnName(names[column]);
        // Crowdpurr's options may be in one column or in several.
        for (int next = 2; name.startsWith("option"_L1) && m_columns.contains(name); ++next)
            name = u"option%1"_s.arg(next);
        if (!name.isEmpty() && !m_columns.contains(name))
            m_columns.insert(name, column);
        m_blooket |= names[column].startsWith("Question #"_L1, Qt::CaseInsensitive);
    }
    if (has("question"_L1) && has("typecode"_L1))
        m_kind = Kind::Crowdpurr;
    else if (has("question"_L1) && has("correct"_L1) && has("incorrectanswer1"_L1))
        m_kind = Kind::Gimkit;
    else if (has("question"_L1) && (has("answer1"_L1) || has("correct"_L1)))
        m_kind = Kind::Own;
    m_blooket = m_kind == Kind::Own && (m_blooket || has("typing"_L1));
    m_namesRow = row;
    return m_kind != Kind::None;
}

void QuestionTable::read(ImportBuilder &builder,
                         const std::function<QString(const TableRow &)> &whereOf) const
{
    for (qsizetype i = m_namesRow + 1; i < m_rows.size() && !builder.isFull(); ++i) {
        const TableRow &row = m_rows[i];
        const QString where = whereOf(row);
        QuestionDraft draft;
        draft.text = cell(row, "question"_L1);
        draft.seconds = firstNumber(cell(row, "time"_L1));
        draft.points = firstNumber(cell(row, "points"_L1));
        draft.wager = isYes(cell(row, "wager"_L1));
        draft.category = cell(row, "category"_L1);
        draft.difficulty = cell(row, "difficulty"_L1).toLower();
        draft.explanation = cell(row, "explanation"_L1);
        draft.notes = cell(row, "notes"_L1);
        draft.source = cell(row, "source"_L1);
        draft.licence = cell(row, "licence"_L1);
        if (const QString media = cell(row, "media"_L1); !media.isEmpty())
            noteForeignPicture(builder, draft, media, where);
        if (m_kind == Kind::Crowdpurr)
            readCrowdpurr(row, draft);
        else if (m_kind == Kind::Gimkit)
            readGimkit(row, draft);
        else
            readOwn(row, draft);
        builder.add(draft, where);
    }
}

QString QuestionTable::cell(const TableRow &row, QLatin1StringView column) const
{
    return row.cells.value(m_columns.value(column, -1));
}

QStringList QuestionTable::numbered(const TableRow &row, QLatin1StringView column) const
{
    QStringList cells;
    for (qsizetype number = 1; number <= mostAnswers; ++number) {
        const auto at = m_columns.constFind(column + QString::number(number));
        if (at != m_columns.cend())
            cells.append(row.cells.value(*at));
    }
    return cells;
}

void QuestionTable::readOwn(const TableRow &row, QuestionDraft &draft) const
{
    QStringList answers = numbered(row, "answer"_L1);
    const QString correct = cell(row, "correct"_L1);
    draft.type = typeOf(cell(row, "type"_L1));
    if (m_blooket && !cell(row, "typing"_L1).isEmpty()
        && !cell(row, "typing"_L1).startsWith(u'n', Qt::CaseInsensitive)) {
        draft.type = u"text"_s;
        draft.accepted = filled(answers);
        return;
    }
    const bool isPlain = draft.type.isEmpty();
    if (isPlain && filled(answers).isEmpty() && !correct.isEmpty())
        draft.type = u"text"_s;
    if (draft.type == "boolean"_L1 && filled(answers).isEmpty())
        answers = {u"True"_s, u"False"_s};
    if (!isPlain && draft.type != "choice"_L1 && draft.type != "multi"_L1
        && draft.type != "boolean"_L1) {
        readTyped(row, draft);
        return;
    }
    if (draft.type == "text"_L1) {
        draft.accepted = {correct};
        return;
    }
    setMarkedChoices(draft, answers, draft.type == "boolean"_L1 ? trueOrFalse(correct) : correct,
                     draft.type == "multi"_L1);
}

void QuestionTable::readTyped(const TableRow &row, QuestionDraft &draft) const
{
    const QStringList answers = filled(numbered(row, "answer"_L1));
    const QString correct = cell(row, "correct"_L1);
    if (draft.type == "text"_L1 || draft.type == "buzzer"_L1) {
        draft.accepted = filled(QStringList {correct} + answers);
    } else if (draft.type == "number"_L1) {
        setNumber(draft, correct.isEmpty() ? answers.value(0) : correct);
    } else if (draft.type == "order"_L1) {
        const QList<int> order = positionsIn(correct);
        for (const int position : order)
            draft.choices.append(answers.value(position - 1));
        if (order.isEmpty())
            draft.choices = answers;
    } else {
        draft.choices = answers;
    }
}

void QuestionTable::readGimkit(const TableRow &row, QuestionDraft &draft) const
{
    const QString correct = cell(row, "correct"_L1);
    const QStringList wrong = filled(numbered(row, "incorrectanswer"_L1));
    if (correct.isEmpty()) {
        draft.problem = u"the correct answer is missing"_s;
    } else if (wrong.isEmpty()) {
        draft.type = u"text"_s;
        draft.accepted = {correct};
    } else {
        setRightAndWrong(draft, correct, wrong);
    }
}

void QuestionTable::readCrowdpurr(const TableRow &row, QuestionDraft &draft) const
{
    const auto split = [](const QString &text) {
        QStringList parts = text.split("@@@"_L1);
        for (QString &part : parts)
            part = part.trimmed();
        return filled(parts);
    };
    const QStringList correct = split(cell(row, "correct"_L1));
    QStringList options = split(cell(row, "option"_L1));
    for (int number = 1; number <= mostAnswers; ++number)
        options += split(row.cells.value(m_columns.value(u"option%1"_s.arg(number), -1)));
    const QString code = plainName(cell(row, "typecode"_L1));
    draft.type = code == "multiplechoice"_L1 ? u"choice"_s : typeOf(code);
    if (draft.type == "text"_L1) {
        draft.accepted = correct;
    } else if (draft.type == "number"_L1) {
        setNumber(draft, correct.value(0));
    } else if (draft.type == "order"_L1) {
        draft.choices = correct.isEmpty() ? options : correct;
    } else if (draft.type == "boolean"_L1) {
        setMarkedChoices(draft, {u"True"_s, u"False"_s}, trueOrFalse(correct.value(0)));
    } else if (code == "likedislike"_L1) {
        draft.type = u"poll"_s;
        draft.choices = {u"Like"_s, u"Dislike"_s};
    } else if (draft.type == "choice"_L1) {
        QList<int> right;
        for (const QString &answer : correct) {
            if (!options.contains(answer, Qt::CaseInsensitive))
                options.append(answer);
            right.append(int(placeOf(answer, options)));
        }
        setChoices(draft, options, right);
    } else {
        draft.problem = u"question type code \"%1\" is not known"_s.arg(code.left(40));
    }
}
