#include "ui/editor/questionpreview.h"

#include "core/game/gameroom.h"
#include "core/library/pack.h"
#include "core/view/roomview.h"
#include "ui/audience/audiencescreen.h"
#include "ui/audience/stagethemes.h"
#include "ui/editor/phonepreview.h"
#include "ui/editor/questionpictures.h"
#include "ui/editor/roundedits.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

namespace
{

constexpr QSize miniature(336, 189);
constexpr int samplePlayers = 12;
/// More than a question may have; fitting a whole book that was pasted in would take long.
constexpr qsizetype longestShown = 600;

/// A room that has come to this question.
AudienceView roomOf(const QString &title, int index, int count)
{
    AudienceView view;
    view.shared.title = oneLine(title);
    view.shared.status = RoomStatus::InProgress;
    view.shared.playerCount = samplePlayers;
    view.shared.questionIndex = index;
    view.shared.questionCount = count;
    return view;
}

/// A room in which the question has just been opened.
AudienceView viewOf(const Question &question, int index, int count, const QString &title)
{
    AudienceView view = roomOf(title, index, count);
    view.shared.phase = Phase::Answering;
    view.shared.currentQuestion = questionView(GameRoom(), question);
    view.shared.currentQuestion->text.truncate(longestShown);
    const Milliseconds time = view.shared.currentQuestion->time;
    // A picture that is uncovered is seen when half of it is.
    view.shared.remaining = question.uncoversImage ? time / 2 : time;
    view.shared.deadline = TimePoint() + *view.shared.remaining;
    view.shared.opensAt = *view.shared.deadline - time;
    return view;
}

/// What a view calls the pictures of its question, by their kept paths.
QMultiHash<QString, QString> namesOf(const Question &question, const QuestionView &view)
{
    QMultiHash<QString, QString> names {{question.image, view.image}};
    for (qsizetype place = 0; place < question.choices.size(); ++place)
        names.insert(question.choices[place].image, view.choices[place].image);
    names.remove(QString());
    return names;
}

} // namespace

QuestionPreview::QuestionPreview(QuestionPictures &pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_screen(new AudienceScreen([] { return TimePoint(); }, this))
    , m_phone(new PhonePreview(this))
{
    m_screen->setFixedSize(miniature);
    m_screen->setReducedMotion(true);
    m_screen->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(TextRole::Caption, tr("On the audience screen"), this));
    column->addWidget(m_screen, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(new PlainLabel(TextRole::Caption, tr("On a phone"), this));
    column->addWidget(m_phone, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(&m_pictures, &QuestionPictures::changed, this, &QuestionPreview::showPicture);
}

void QuestionPreview::showQuestion(const Question &question, int index, int count,
                                   const QString &title)
{
    const AudienceView view = viewOf(question, index, count, title);
    m_shownNames = namesOf(question, *view.shared.currentQuestion);
    m_screen->showView(view);
    m_screen->finishMotion();
    m_phone->showQuestion(*view.shared.currentQuestion, index, count);
    const QStringList paths = m_shownNames.uniqueKeys();
    for (const QString &path : paths)
        showPicture(path);
}

void QuestionPreview::showRound(const Pack &pack, int round)
{
    const QuizRound &shown = pack.rounds[round];
    AudienceView view = roomOf(pack.title, firstOfRound(pack.rounds, round),
                               int(pack.questions.size()));
    view.shared.phase = Phase::Intro;
    view.shared.round = RoundView {.index = round,
                                   .count = int(pack.rounds.size()),
                                   .title = oneLine(shown.title),
                                   .introduction = shown.introduction,
                                   .questionCount = shown.questionCount};
    m_shownNames.clear();
    m_screen->showView(view);
    m_screen->finishMotion();
    m_phone->showRound(*view.shared.round);
}

void QuestionPreview::setTheme(const QString &id)
{
    StageLook look;
    look.theme = stageTheme(id);
    m_screen->setLook(look);
}

void QuestionPreview::showPicture(const QString &path)
{
    const StagePicture picture = m_pictures.picture(path);
    if (picture.isNull())
        return;
    const QStringList names = m_shownNames.values(path);
    for (const QString &name : names) {
        m_screen->setPicture(name, picture);
        m_phone->setPicture(name, picture.image);
    }
}
