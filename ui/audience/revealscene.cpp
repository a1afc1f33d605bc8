#include "ui/audience/scenes.h"

#include "ui/audience/answerscene.h"
#include "ui/audience/choicecards.h"
#include "ui/audience/stagecanvas.h"
#include "ui/audience/stagedecor.h"
#include "ui/theme/choicelook.h"
#include "ui/theme/icons.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{

struct Stage
{
    Q_DECLARE_TR_FUNCTIONS(AudienceScreen)
};

constexpr auto rights = Qt::AlignRight | Qt::AlignVCenter;

struct RevealedChoice
{
    int place = 0;
    Choice choice;
    StagePicture picture;
    int count = 0;
    bool isRight = false;
};

/// What all cards of a reveal share, so that they line up.
struct RevealMeasures
{
    RevealMeasures(const AudienceLayout &at, const QRectF &card, int largestCount)
        : largest(qMax(1, largestCount))
        , countPixels(qMin(at.part(18), card.height() * 0.4))
        , markPixels(qMin(at.part(30), card.height() * 0.27))
        , iconSide(markPixels * 1.15)
        , inset(at.part(45))
        , barHeight(qMin(at.part(60), card.height() * 0.11))
    {
        const QFontMetricsF count(textFont(qRound(countPixels), QFont::DemiBold));
        const QFontMetricsF mark(textFont(qRound(markPixels), QFont::DemiBold));
        resultWidth = qMax(count.horizontalAdvance(numberWords(largest)),
                           mark.horizontalAdvance(Stage::tr("Right")) + iconSide * 1.2)
            + 2;
    }

    /// What belongs together stays together in a high card.
    QRectF content(const QRectF &card, const AudienceLayout &at) const
    {
        QRectF middle = card;
        middle.setHeight(qMin(card.height(), at.part(6)));
        middle.moveCenter(card.center());
        return middle;
    }

    QRectF result(const QRectF &card, const AudienceLayout &at) const
    {
        const QRectF middle = content(card, at);
        return {card.right() - inset - resultWidth, middle.top(), resultWidth, middle.height()};
    }

    QRectF bar(const QRectF &card, const AudienceLayout &at) const
    {
        const double left = choiceCardParts(card, at).text.left();
        return {left, content(card, at).bottom() - barHeight * 2,
                result(card, at).left() - inset - left, barHeight};
    }

    QRectF text(const QRectF &card, const AudienceLayout &at) const
    {
        const QRectF below = bar(card, at);
        const double top = content(card, at).top();
        return {below.left(), top + barHeight * 0.6, below.width(),
                below.top() - top - barHeight * 0.8};
    }

    int largest;
    double countPixels;
    double markPixels;
    double iconSide;
    double inset;
    double barHeight;
    double resultWidth = 0;
};

int countOf(const ClosedQuestion &closed, const ChoiceId &id)
{
    const auto at = std::ranges::find(closed.counts, id, &std::pair<ChoiceId, int>::first);
    return at == closed.counts.end() ? 0 : at->second;
}

/// Icon and word: the right answer is never told by colour alone.
void paintRightMark(StageCanvas &canvas, const QRectF &rect, const RevealMeasures &measures)
{
    const QString word = Stage::tr("Right");
    const QColor &colour = canvas.theme().right;
    const StageText style{
        .pixels = measures.markPixels, .colour = colour, .alignment = rights, .wrap = false};
    const double size =
        canvas.drawText(rect.adjusted(measures.iconSide * 1.2, 0, 0, 0), word, style);
    const double width =
        QFontMetricsF(textFont(qRound(size), style.weight)).horizontalAdvance(word);
    paintIcon(canvas.painter(),
              QRectF(rect.right() - width - measures.iconSide * 1.2,
                     rect.center().y() - measures.iconSide / 2, measures.iconSide,
                     measures.iconSide),
              u"check"_s, colour);
}

void paintBar(StageCanvas &canvas, QRectF bar, const QColor &colour, double share)
{
    QPainter &painter = canvas.painter();
    const double radius = bar.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.theme().raised);
    painter.drawRoundedRect(bar, radius, radius);
    if (share <= 0)
        return;
    bar.setWidth(qMax(bar.height(), bar.width() * share));
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, radius, radius);
}

void paintCard(StageCanvas &canvas, const QRectF &card, const RevealedChoice &choice,
               const RevealMeasures &measures, double pixels, double progress)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    const ChoiceLook &look = choiceLook(choice.place);
    canvas.fillCard(card, theme.surface);
    if (choice.isRight) {
        const double pen = at.part(180);
        canvas.painter().setPen(QPen(theme.right, pen));
        canvas.painter().setBrush(Qt::NoBrush);
        canvas.painter().drawRoundedRect(card.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                                         at.part(64), at.part(64));
    }
    paintChoiceShape(canvas.painter(), choice.place, choiceCardParts(card, at).shape, look.fill,
                     look.text);
    paintChoiceContent(canvas, choiceContent(measures.text(card, at), choice.choice, choice.picture),
                       choice.choice, choice.picture,
                       {.pixels = pixels,
                        .colour = choice.isRight ? theme.text : theme.muted,
                        .alignment = Qt::AlignLeft | Qt::AlignVCenter});
    paintBar(canvas, measures.bar(card, at), look.fill,
             double(choice.count) / measures.largest * progress);

    QRectF number = measures.result(card, at);
    if (choice.isRight) {
        QRectF mark = number.adjusted(0, number.height() * 0.1, 0, 0);
        mark.setHeight(number.height() * 0.36);
        number.setBottom(number.bottom() - number.height() * 0.08);
        number.setTop(mark.bottom());
        paintRightMark(canvas, mark, measures);
    }
    canvas.drawText(
        number, numberWords(qRound(choice.count * progress)),
        {.pixels = measures.countPixels, .colour = theme.text, .alignment = rights, .wrap = false});
}

} // namespace

void paintReveal(StageCanvas &canvas, const SharedView &view, const StagePictures &pictures,
                 const SceneMotion &motion)
{
    const AudienceLayout &at = canvas.layout();
    const QuestionView &question = *view.currentQuestion;
    const ClosedQuestion &closed = *view.lastClosed;
    if (!hasPicks(question.type))
        return paintAnswer(canvas, view, pictures);
    const StagePicture picture = pictures.value(question.image);
    const PictureSplit split = splitForPicture(at.stage, picture);
    paintQuestionAgain(canvas, split.text, question.text, closed.explanation);
    paintPicture(canvas, split.picture, picture);

    const QList<QRectF> cards = choiceCards(at, question.choices.size());
    int largest = 0;
    for (const auto &[id, count] : closed.counts)
        largest = qMax(largest, count);
    const RevealMeasures measures(at, cards.value(0), largest);
    QList<QRectF> texts;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const Choice &choice = question.choices.at(i);
        texts << choiceContent(measures.text(cards.at(i), at), choice, pictures.value(choice.image))
                     .text;
    }
    const double pixels = commonChoicePixels(canvas, question.choices, texts, at.part(20));
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const Choice &choice = question.choices.at(i);
        paintCard(canvas, cards.at(i),
                  {.place = int(i),
                   .choice = choice,
                   .picture = pictures.value(choice.image),
                   .count = countOf(closed, choice.id),
                   .isRight = closed.correct.choices.contains(choice.id)},
                  measures, pixels, motion.reduced ? 1 : motion.progress);
    }
}
