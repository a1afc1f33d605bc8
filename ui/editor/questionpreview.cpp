#include "ui/editor/questionpreview.h"

#include "core/game/gameroom.h"
#include "core/view/roomview.h"
#include "ui/audience/audiencescreen.h"
#include "ui/audience/stagethemes.h"
#include "ui/editor/phonepreview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

namespace
{

constexpr QSize miniature(336, 189);
constexpr QSize pictureBound = miniature * 2;
constexpr int samplePlayers = 12;
/// More than a question may have; fitting a whole book that was pasted in would take long.
constexpr qsizetype longestShown = 600;

/// A room in which the question has just been opened.
AudienceView viewOf(const Question &question, int index, int count, const QString &title)
{
    AudienceView view;
    view.shared.title = oneLine(title);
    view.shared.status = RoomStatus::InProgress;
    view.shared.phase = Phase::Answering;
    view.shared.playerCount = samplePlayers;
    view.shared.questionIndex = index;
    view.shared.questionCount = count;
    view.shared.currentQuestion = questionView(GameRoom(), question);
    view.shared.currentQuestion->text.truncate(longestShown);
    view.shared.remaining = view.shared.currentQuestion->time;
    return view;
}

} // namespace

QuestionPreview::QuestionPreview(HostSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_screen(new AudienceScreen([] { return TimePoint(); }, this))
    , m_phone(new PhonePreview(this))
    , m_picture(pictureBound)
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
    connect(&m_picture, &PictureLoader::changed, this,
            [this] { m_screen->setPicture(m_shownName, m_picture.picture()); });
}

void QuestionPreview::showQuestion(const Question &question, int index, int count,
                                   const QString &title)
{
    const AudienceView view = viewOf(question, index, count, title);
    m_shownName = view.shared.currentQuestion->image;
    m_screen->showView(view);
    m_screen->finishMotion();
    m_phone->showQuestion(*view.shared.currentQuestion, index, count);
    if (question.image != m_pictureName)
        loadPicture(question.image);
}

void QuestionPreview::setTheme(const QString &id)
{
    StageLook look;
    look.theme = stageTheme(id);
    m_screen->setLook(look);
}

void QuestionPreview::loadPicture(const QString &name)
{
    m_pictureName = name;
    m_picture.clear();
    if (name.isEmpty())
        return;
    m_session.loadPicture(name, this, [this, name](const Result<QByteArray> &bytes) {
        if (bytes && name == m_pictureName)
            m_picture.loadData(*bytes, name);
    });
}
