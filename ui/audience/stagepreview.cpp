#include "ui/audience/stagepreview.h"

#include "ui/audience/audiencescreen.h"
#include "ui/widgets/buttons.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize miniature(448, 252);
constexpr QSize pictureBound = miniature * 3;

AudienceView sampleRoom()
{
    AudienceView view;
    view.shared.code = RoomCode::parse(u"BKTRFN").value_or(RoomCode());
    view.shared.title = StagePreview::tr("Friday quiz");
    view.shared.status = RoomStatus::Ready;
    view.shared.questionCount = 10;
    view.shared.playerCount = 4;
    view.joinUrl = QUrl(u"http://192.168.1.20:8080/BKTRFN"_s);
    const QStringList names{u"Ann"_s, u"Bo"_s, u"Chidi"_s, u"Zoë"_s};
    for (int i = 0; i < names.size(); ++i)
        view.arrivals << PublicPlayer{.id = PlayerId{quint32(i + 1)}, .name = names.at(i)};
    return view;
}

AudienceView sampleQuestion()
{
    AudienceView view = sampleRoom();
    view.shared.status = RoomStatus::InProgress;
    view.shared.phase = Phase::Answering;
    view.shared.questionIndex = 2;
    view.shared.answeredCount = 3;
    view.shared.remaining = Milliseconds(7000);
    QuestionView question;
    question.text = StagePreview::tr("Which river runs through Vienna?");
    question.time = Seconds(10);
    const QStringList rivers{StagePreview::tr("Rhine"), StagePreview::tr("Danube"),
                             StagePreview::tr("Elbe"), StagePreview::tr("Oder")};
    for (const QString &river : rivers)
        question.choices << Choice{{river}, river};
    view.shared.currentQuestion = question;
    return view;
}

AudienceView sampleResult()
{
    AudienceView view = sampleRoom();
    view.shared.status = RoomStatus::Completed;
    int rank = 0;
    for (const PublicPlayer &player : std::as_const(view.arrivals)) {
        ++rank;
        view.shared.leaderboard << LeaderboardRow{.rank = rank,
                                                  .id = player.id,
                                                  .name = player.name,
                                                  .score = 8200 - 900 * rank};
    }
    return view;
}

} // namespace

StagePreview::StagePreview(QWidget *parent)
    : QWidget(parent)
    , m_screen(new AudienceScreen([] { return TimePoint(); }, this))
    , m_dresser(pictureBound)
{
    m_screen->setFixedSize(miniature);
    m_screen->setReducedMotion(true);
    auto *samples = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const QString &words : {tr("Join screen"), tr("Question"), tr("Final result")}) {
        auto *button = makeButton(words, {}, ButtonLook::Quiet, this);
        button->setCheckable(true);
        samples->addButton(button, int(samples->buttons().size()));
        row->addWidget(button);
    }
    row->addStretch();
    samples->button(0)->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_screen);
    column->addLayout(row);
    column->addStretch();
    connect(samples, &QButtonGroup::idClicked, this, &StagePreview::showSample);
    connect(&m_dresser, &StageDresser::lookChanged, this, [this] {
        m_screen->setLook(m_dresser.look());
        Q_EMIT lookChanged();
    });
    showSample(0);
}

void StagePreview::dress(const StageSettings &settings)
{
    m_dresser.dress(settings);
}

void StagePreview::showSample(int sample)
{
    m_screen->showView(sample == 0 ? sampleRoom() : sample == 1 ? sampleQuestion() : sampleResult());
}
