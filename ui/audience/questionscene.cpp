#include "ui/audience/scenes.h"

#include "ui/audience/choicecards.h"
#include "ui/audience/stagecanvas.h"
#include "ui/audience/stagedecor.h"
#include "ui/theme/choicelook.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace
{

struct Stage
{
    Q_DECLARE_TR_FUNCTIONS(AudienceScreen)
};

} // namespace

void paintQuestion(StageCanvas &canvas, const SharedView &view, const StagePicture &picture)
{
    const AudienceLayout &at = canvas.layout();
    const QuestionView &question = *view.currentQuestion;
    const PictureSplit split = splitForPicture(at.stage, picture);
    QRectF stage = split.text;
    if (question.type == QuestionType::Multi) {
        QRectF hint = stage;
        hint.setTop(stage.bottom() - at.part(22));
        stage.setBottom(hint.top());
        canvas.drawText(hint, Stage::tr("Several may be right."),
                        {.pixels = at.part(28), .colour = canvas.theme().accent, .wrap = false});
    }
    canvas.drawText(stage, question.text,
                    {.pixels = at.part(12), .colour = canvas.theme().text, .weight = QFont::Bold});
    paintPicture(canvas, split.picture, picture);

    const QList<QRectF> cards = choiceCards(at, question.choices.size());
    QList<QRectF> texts;
    for (const QRectF &card : cards)
        texts << choiceCardParts(card, at).text;
    const double pixels = commonChoicePixels(canvas, question.choices, texts, at.part(16));
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const ChoiceLook &look = choiceLook(int(i));
        const ChoiceCardParts parts = choiceCardParts(cards.at(i), at);
        canvas.fillCard(cards.at(i), look.fill);
        paintChoiceShape(canvas.painter(), int(i), parts.shape, look.text, look.fill);
        canvas.drawText(
            parts.text, choiceWords(question.choices.at(i)),
            {.pixels = pixels, .colour = look.text, .alignment = Qt::AlignLeft | Qt::AlignVCenter});
    }
}
