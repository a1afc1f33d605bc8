#include "ui/audience/scenes.h"

#include "core/view/picturecover.h"
#include "ui/audience/buzzscene.h"
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

/// What players are to do, where it is not to pick one; empty where it is.
QString taskWords(QuestionType type)
{
    switch (type) {
    case QuestionType::Multi:
        return Stage::tr("Several may be right.");
    case QuestionType::Text:
        return Stage::tr("Type your answer on your phone.");
    case QuestionType::Number:
        return Stage::tr("Type a number on your phone.");
    case QuestionType::Order:
        return Stage::tr("Put them in order on your phone.");
    case QuestionType::Poll:
        return Stage::tr("Your opinion counts: nothing is right or wrong.");
    default:
        return {};
    }
}

PictureSplit splitStage(const AudienceLayout &at, const QuestionView &question,
                        const StagePicture &picture)
{
    // A slide has the choices' region for itself too.
    return splitForPicture(question.type == QuestionType::Slide ? at.body() : at.stage, picture);
}

void paintAskedChoices(StageCanvas &canvas, const QList<Choice> &choices,
                       const StagePictures &pictures)
{
    const AudienceLayout &at = canvas.layout();
    const QList<QRectF> cards = choiceCards(at, choices.size());
    QList<ChoiceContent> contents;
    QList<QRectF> texts;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const Choice &choice = choices.at(i);
        contents << choiceContent(choiceCardParts(cards.at(i), at).text, choice,
                                  pictures.value(choice.image));
        texts << contents.last().text;
    }
    const double pixels = commonChoicePixels(canvas, choices, texts, at.part(16));
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const ChoiceLook &look = choiceLook(int(i));
        const Choice &choice = choices.at(i);
        canvas.fillCard(cards.at(i), look.fill);
        paintChoiceShape(canvas.painter(), int(i), choiceCardParts(cards.at(i), at).shape, look.text,
                         look.fill);
        paintChoiceContent(canvas, contents.at(i), choice, pictures.value(choice.image),
                           {.pixels = pixels,
                            .colour = look.text,
                            .alignment = Qt::AlignLeft | Qt::AlignVCenter});
    }
}

} // namespace

void paintTask(StageCanvas &canvas, const QRectF &region, const QString &icon, const QString &words)
{
    const AudienceLayout &at = canvas.layout();
    const Theme &theme = canvas.theme();
    QRectF card = region;
    card.setHeight(qMin(card.height(), at.part(5)));
    card.moveCenter(region.center());
    canvas.fillCard(card, theme.surface);
    QRectF mark(0, 0, card.height() * 0.4, card.height() * 0.4);
    mark.moveCenter({card.left() + card.height() / 2, card.center().y()});
    paintIcon(canvas.painter(), mark, icon, theme.accent);
    canvas.drawText(card.adjusted(card.height(), 0, -card.height() / 2, 0), words,
                    {.pixels = at.part(16), .colour = theme.text});
}

void paintUncovered(StageCanvas &canvas, const QuestionView &question, const StagePicture &picture,
                    int goneTiles)
{
    const QRectF place = splitStage(canvas.layout(), question, picture).picture;
    paintPicture(canvas, place, picture);
    const QSizeF tile(place.width() / coverColumns, place.height() / coverRows);
    for (const int index : uncoverOrder(question.id).sliced(goneTiles)) {
        const QPointF at(place.left() + tile.width() * (index % coverColumns),
                         place.top() + tile.height() * (index / coverColumns));
        // Outward to whole pixels, so that nothing shines through between two tiles.
        canvas.painter().fillRect(QRectF(at, tile).toAlignedRect(), canvas.theme().raised);
    }
}

void paintQuestion(StageCanvas &canvas, const SharedView &view, const StagePictures &pictures)
{
    const AudienceLayout &at = canvas.layout();
    const QuestionView &question = *view.currentQuestion;
    const StagePicture picture = pictures.value(question.image);
    const PictureSplit split = splitStage(at, question, picture);
    QRectF stage = split.text;
    const QString task = taskWords(question.type);
    if (!task.isEmpty() && hasChoices(question.type)) {
        QRectF hint = stage;
        hint.setTop(stage.bottom() - at.part(22));
        stage.setBottom(hint.top());
        canvas.drawText(hint, task,
                        {.pixels = at.part(28), .colour = canvas.theme().accent, .wrap = false});
    }
    canvas.drawText(stage, question.text,
                    {.pixels = at.part(12), .colour = canvas.theme().text, .weight = QFont::Bold});
    if (!question.uncoversImage)
        paintPicture(canvas, split.picture, picture);
    if (question.type == QuestionType::Buzzer)
        return paintBuzzes(canvas, view.buzzes.value_or(BuzzView {}));
    if (!hasChoices(question.type)) {
        if (!task.isEmpty())
            paintTask(canvas, at.choices, u"pencil"_s, task);
        return;
    }

    paintAskedChoices(canvas, question.choices, pictures);
}
