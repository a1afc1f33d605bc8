#include "core/library/formats/giftformat.h"

#include "core/library/formats/giftscanner.h"
#include "core/library/formats/draftparts.h"
#include "core/library/formats/textdecoding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

/// Lines up to an empty one, comments taken out.
struct Block
{
    qsizetype line = 0;
    QString text;
    QString comments;
};

/// Calls `take` with each block, until it has no use for more.
template <typename Take>
void takeBlocks(const QString &text, Take take)
{
    Block block;
    qsizetype number = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        const QStringView trimmed = line.trimmed();
        if (trimmed.startsWith("//"_L1)) {
            block.comments += trimmed.sliced(2).toString() + u'\n';
        } else if (trimmed.isEmpty()) {
            if (!block.text.isEmpty() && !take(block))
                return;
            block = {};
        } else {
            if (block.text.isEmpty())
                block.line = number;
            block.text += line;
            block.text += u'\n';
        }
    }
    if (!block.text.isEmpty())
        take(block);
}

/// "time=20 points=1000" in a comment, as our own export writes it.
void readComments(const QString &comments, QuestionDraft &draft)
{
    static const QRegularExpression setting(
        u"\\b(time|points|difficulty|nearest|buzzer|wager)=(\\w+)"_s);
    for (auto it = setting.globalMatch(comments); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1) == "time"_L1)
            draft.seconds = match.captured(2).toInt();
        else if (match.captured(1) == "points"_L1)
            draft.points = match.captured(2).toInt();
        else if (match.captured(1) == "difficulty"_L1)
            draft.difficulty = match.captured(2);
        else if (match.captured(1) == "nearest"_L1)
            draft.nearest = match.captured(2) == "1"_L1;
        else if (match.captured(1) == "wager"_L1)
            draft.wager = match.captured(2) == "1"_L1;
        else if (match.captured(2) == "1"_L1)
            draft.type = u"buzzer"_s;
    }
}

void readTrueFalse(bool isTrue, const QString &feedback, QuestionDraft &draft)
{
    draft.type = u"boolean"_s;
    draft.right = {isTrue ? 0 : 1};
    if (draft.explanation.isEmpty())
        draft.explanation = feedback;
}

void readNumber(QStringView list, QuestionDraft &draft)
{
    static const QRegularExpression range(u"\\A(-?[\\d.,]+)\\s*\\.\\.\\s*(-?[\\d.,]+)\\z"_s);
    QString answer = list.trimmed().toString();
    if (answer.startsWith(u'=') || answer.startsWith(u'~')) {
        const QList<GiftAnswer> answers = giftAnswers(answer);
        const auto best = std::ranges::max_element(answers, {}, [](const GiftAnswer &given) {
            return given.weight.value_or(given.marked ? 100 : 0);
        });
        answer = best->text;
    } else if (const qsizetype hash = findUnescaped(answer, u"#"); hash >= 0) {
        answer = answer.first(hash).trimmed();
    }
    if (const auto match = range.match(answer); match.hasMatch()) {
        const double low = match.captured(1).replace(u',', u'.').toDouble();
        const double high = match.captured(2).replace(u',', u'.').toDouble();
        setNumber(draft, QString::number((low + high) / 2, 'g', 15));
        draft.tolerance = std::abs(high - low) / 2;
        return;
    }
    const bool nearest = draft.nearest;
    setNumber(draft, answer.replace(u':', u'±'));
    draft.nearest = nearest;
    if (nearest)
        draft.tolerance = 0;
}

void readTyped(const QList<GiftAnswer> &answers, ImportBuilder &builder, const QString &where,
               QuestionDraft &draft)
{
    // Told by a comment.
    if (draft.type != "buzzer"_L1)
        draft.type = u"text"_s;
    for (const GiftAnswer &answer : answers) {
        if (answer.weight.value_or(100) < 100)
            builder.warn(
                u"%1: \"%2\" gives only a part of the points in Moodle; here it counts in full"_s
                    .arg(where, answer.text.left(40)));
        if (answer.raw.contains(u'*'))
            builder.warn(
                u"%1: \"%2\" stands for many answers; only this spelling counts here"_s.arg(
                    where, answer.text.left(40)));
        if (answer.isRight())
            draft.accepted.append(answer.text);
    }
}

void readChoices(const QList<GiftAnswer> &answers, ImportBuilder &builder, const QString &where,
                 QuestionDraft &draft)
{
    QStringList choices;
    QList<int> right;
    bool isMarked = false;
    for (const GiftAnswer &answer : answers)
        isMarked |= answer.marked;
    for (const GiftAnswer &answer : answers) {
        // Where one answer is the right one, weights are for those who are nearly right.
        if (isMarked ? answer.marked && answer.isRight() : answer.isRight())
            right.append(int(choices.size()));
        else if (answer.isRight())
            builder.warn(u"%1: points for the half-right answer \"%2\" are not kept"_s.arg(
                where, answer.text.left(40)));
        choices.append(answer.text);
        if (right.size() == 1 && right[0] == choices.size() - 1 && draft.explanation.isEmpty())
            draft.explanation = answer.feedback;
    }
    if (isMarked && right.size() > 1)
        builder.warn(u"%1: several answers are right, so players pick all of them"_s.arg(where));
    if (right.isEmpty())
        draft.problem = u"no answer is right"_s;
    else // A list of weights is for picking several, even when just one is worth something.
        (isMarked ? setChoices : setSeveralChoices)(draft, choices, right);
}

void readAnswers(QStringView list, ImportBuilder &builder, const QString &where,
                 QuestionDraft &draft)
{
    static const QRegularExpression truth(u"\\A(TRUE|T|FALSE|F)\\s*(#.*)?\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    if (const qsizetype general = findUnescaped(list, u"####"); general >= 0) {
        draft.explanation = withoutEscapes(list.sliced(general + 4).trimmed());
        list = list.first(general);
    }
    list = list.trimmed();
    if (list.isEmpty()) {
        draft.problem = u"an essay has no answer that could be checked"_s;
    } else if (const auto match = truth.match(list.toString()); match.hasMatch()) {
        readTrueFalse(match.captured(1).startsWith(u't', Qt::CaseInsensitive),
                      withoutEscapes(match.captured(2).section(u'#', 1, 1)).trimmed(), draft);
    } else if (list.startsWith(u'#')) {
        readNumber(list.sliced(1), draft);
    } else if (const QList<GiftAnswer> answers = giftAnswers(list); answers.isEmpty()) {
        draft.problem = u"the braces hold no answers: each begins with = or ~"_s;
    } else if (std::ranges::all_of(answers, [](const GiftAnswer &answer) {
                   return answer.marked && answer.raw.contains("->"_L1);
               })) {
        draft.problem = u"a matching question has no counterpart here"_s;
    } else if (std::ranges::all_of(answers, &GiftAnswer::marked)) {
        readTyped(answers, builder, where, draft);
    } else {
        readChoices(answers, builder, where, draft);
    }
}

/// What stands before the braces: title and format are taken off.
QString questionText(QStringView text, bool &isHtml)
{
    static const QRegularExpression format(u"\\A\\[(html|moodle|plain|markdown)\\]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    text = text.trimmed();
    if (text.startsWith("::"_L1)) {
        const qsizetype end = findUnescaped(text, u"::", 2);
        if (end > 0)
            text = text.sliced(end + 2).trimmed();
    }
    if (const auto match = format.match(text.toString()); match.hasMatch()) {
        isHtml = match.captured(1).compare("html"_L1, Qt::CaseInsensitive) == 0;
        text = text.sliced(match.capturedLength()).trimmed();
    }
    return text.toString();
}

void readBlock(const Block &block, const QString &category, ImportBuilder &builder)
{
    const QString where = lineName(block.line);
    QuestionDraft draft;
    draft.category = category;
    readComments(block.comments, draft);
    bool isHtml = false;
    const qsizetype open = findUnescaped(block.text, u"{");
    const qsizetype close = open < 0 ? -1 : findUnescaped(block.text, u"}", open);
    if (open >= 0 && close < 0)
        return builder.skip(where, u"the { of this question is never closed by a }"_s);
    QString text =
        questionText(QStringView(block.text).left(open < 0 ? block.text.size() : open), isHtml);
    if (open < 0) {
        draft.type = u"slide"_s;
    } else {
        const QString rest = block.text.sliced(close + 1).trimmed();
        if (findUnescaped(rest, u"{") >= 0)
            return builder.skip(
                where, u"a second { follows; an empty line must stand between questions"_s);
        if (!rest.isEmpty())
            text += (text.isEmpty() ? u"_____ "_s : u" _____ "_s) + rest;
        readAnswers(QStringView(block.text).sliced(open + 1, close - open - 1), builder, where,
                    draft);
    }
    draft.text = withoutEscapes(text);
    if (isHtml) {
        draft.text = plainFromHtml(draft.text);
        draft.explanation = plainFromHtml(draft.explanation);
        for (QStringList *texts : {&draft.choices, &draft.accepted}) {
            for (QString &answer : *texts)
                answer = plainFromHtml(answer);
        }
    }
    builder.add(draft, where);
}

} // namespace

bool recognisesGift(const SourceFile &file)
{
    static const QRegularExpression marks(
        u"^[ \\t]*(::[^\\n]|\\$CATEGORY:)|(?<!\\\\)\\{\\s*([=~#}]|(TRUE|FALSE|T|F)\\s*[}#])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return marks.match(file.text).hasMatch();
}

ImportReport readGift(const SourceFile &file)
{
    ImportBuilder builder(u"gift"_s);
    QString category;
    takeBlocks(file.text, [&builder, &category](const Block &block) {
        static const QRegularExpression command(u"\\A\\s*\\$CATEGORY:\\s*([^\\n]*)\\n?"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        Block question = block;
        if (const auto match = command.match(block.text); match.hasMatch()) {
            category = withoutEscapes(QStringView(match.captured(1).section(u'/', -1)).trimmed());
            question.text.remove(0, match.capturedLength());
            ++question.line;
        }
        if (!question.text.trimmed().isEmpty())
            readBlock(question, category, builder);
        return !builder.isFull();
    });
    return builder.finish();
}
