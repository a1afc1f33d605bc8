#include "ui/audience/answerscene.h"

#include "ui/audience/buzzscene.h"
#include "ui/audience/choicecards.h"
#include "ui/audience/scenes.h"
#include "ui/audience/stagecanvas.h"
#include "ui/audience/stagedecor.h"
#include "ui/theme/choicelook.h"
#include "ui/theme/icons.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct Stage
{
    Q_DECLARE_TR_FUNCTIONS(AudienceScreen)
};

/// How many had it, in a line of its own.
void paintRightCount(StageCanvas &canvas, const QRectF &rect, const SharedView &view)
{
    const ClosedQuestion &closed = *view.lastClosed;
    if (closed.buzzes && !closed.isVoid)
        return;
    const QString words = closed.isVoid
        ? Stage::tr("This question doesn't count.")
        : Stage::tr("%1 of %2 were right")
              .arg(numberWords(closed.rightCount), numberWords(view.answeredCount));
    canvas.drawText(rect, words,
                    {.pixels = canvas.layout().part(24), .colour = canvas.theme().muted});
}

/// What is right, as large as it gets.
void paintTyped(StageCanvas &canvas, const QRectF &rect, const QString &words)
{
    canvas.drawText(paintRightCard(canvas, rect), words,
                    {.pixels = canvas.layout().part(10),
                     .colour = canvas.theme().text,
                     .weight = QFont::Bold});
}

/// The choices in the right order, each with the letter and shape that it had.
void paintOrder(StageCanvas &canvas, const QuestionView &question, const QList<ChoiceId> &order,
                const StagePictures &pictures)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const QList<QRectF> cards = choiceCards(at, order.size());
    QList<Choice> choices;
    QList<ChoiceContent> contents;
    QList<QRectF> texts;
    for (qsizetype i = 0; i < order.size(); ++i) {
        choices << *std::ranges::find(question.choices, order.at(i), &Choice::id);
        contents << choiceContent(
            choiceCardParts(cards.at(i), at).text.adjusted(at.part(13), 0, 0, 0), choices.last(),
            pictures.value(choices.last().image));
        texts << contents.last().text;
    }
    const double pixels = commonChoicePixels(canvas, choices, texts, at.part(18));
    for (qsizetype i = 0; i < order.size(); ++i) {
        const int place = int(std::ranges::find(question.choices, order.at(i), &Choice::id)
                              - question.choices.begin());
        const ChoiceLook &look = choiceLook(place);
        const ChoiceCardParts parts = choiceCardParts(cards.at(i), at);
        canvas.fillCard(cards.at(i), theme.surface);
        canvas.drawText(parts.shape, QString::number(i + 1),
                        {.pixels = at.part(16), .colour = theme.accent, .wrap = false});
        const double side = qMin(parts.shape.height(), at.part(18));
        paintChoiceShape(canvas.painter(), place,
                         QRectF(parts.text.left(), parts.shape.center().y() - side / 2, side, side),
                         look.fill, look.text);
        paintChoiceContent(canvas, contents.at(i), choices.at(i),
                           pictures.value(choices.at(i).image),
                           {.pixels = pixels,
                            .colour = theme.text,
                            .alignment = Qt::AlignLeft | Qt::AlignVCenter});
    }
}

} // namespace

QRectF paintRightCard(StageCanvas &canvas, const QRectF &rect)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    canvas.fillCard(rect, theme.surface);
    const double pen = at.part(180);
    canvas.painter().setPen(QPen(theme.right, pen));
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().drawRoundedRect(rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                                     at.part(64), at.part(64));
    const double side = qMin(rect.height() * 0.4, at.part(9));
    QRectF icon(rect.left() + at.part(30), 0, side, side);
    icon.moveCenter({icon.center().x(), rect.center().y()});
    paintIcon(canvas.painter(), icon, u"check"_s, theme.right);
    return rect.adjusted(side + at.part(20), 0, -at.part(20), 0);
}

void paintQuestionAgain(StageCanvas &canvas, const QRectF &stage, const QString &question,
                        const QString &explanation)
{
    const AudienceLayout &at = canvas.layout();
    QRectF upper = stage;
    QRectF lower = stage;
    lower.setTop(lower.top() + lower.height() * 0.64);
    if (!explanation.isEmpty())
        upper.setBottom(lower.top());
    const double pixels = canvas.drawText(
        upper, question,
        {.pixels = at.part(14), .colour = canvas.theme().text, .weight = QFont::Bold});
    canvas.drawText(lower, explanation,
                    {.pixels = qMin(at.part(24), pixels * 0.8),
                     .colour = canvas.theme().muted,
                     .weight = QFont::Medium});
}

void paintAnswer(StageCanvas &canvas, const SharedView &view, const StagePictures &pictures)
{
    const AudienceLayout &at = canvas.layout();
    const QuestionView &question = *view.currentQuestion;
    const ClosedQuestion &closed = *view.lastClosed;
    const StagePicture picture = pictures.value(question.image);
    const bool isSlide = question.type == QuestionType::Slide;
    const PictureSplit split = splitForPicture(isSlide ? at.body() : at.stage, picture);
    QRectF stage = split.text;
    QRectF count = stage;
    count.setTop(stage.bottom() - at.part(20));
    if (!isSlide)
        stage.setBottom(count.top());
    paintQuestionAgain(canvas, stage, question.text, closed.explanation);
    paintPicture(canvas, split.picture, picture);
    if (isSlide)
        return;
    paintRightCount(canvas, count, view);
    if (closed.isVoid)
        return;
    if (question.type == QuestionType::Buzzer)
        paintBuzzAnswer(canvas, closed);
    else if (question.type == QuestionType::Order)
        paintOrder(canvas, question, closed.correct.choices, pictures);
    else
        paintTyped(canvas, at.choices, rightAnswerWords(question.type, question.choices, closed.correct));
}
