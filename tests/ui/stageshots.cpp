// Paints the audience screen in every theme, and the panels that set it up, into PNG files to be
// looked at: stageshots FOLDER [WIDTHxHEIGHT].

#include "fakesession.h"

#include "ui/audience/audiencescreen.h"
#include "ui/audience/stagepreview.h"
#include "ui/audience/stagesettingspanel.h"
#include "ui/mainwindow/appearance.h"
#include "ui/room/roomwatch.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace
{

/// A view from a hill at dusk, with bright and dark parts.
QImage landscape(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor(0x24, 0x3b, 0x6b));
    sky.setColorAt(0.55, QColor(0xf6, 0xb0, 0x8a));
    sky.setColorAt(1, QColor(0xff, 0xf1, 0xd6));
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xff, 0xfb, 0xea));
    painter.drawEllipse(QPointF(size.width() * 0.7, size.height() * 0.5), size.height() * 0.09,
                        size.height() * 0.09);
    for (int ridge = 0; ridge < 4; ++ridge) {
        QPolygonF hill{{0.0, double(size.height())}};
        for (int x = 0; x <= size.width(); x += 4) {
            const double wave = std::sin(x * 0.004 * (ridge + 1) + ridge * 2)
                + 0.4 * std::sin(x * 0.013 + ridge * 5);
            hill << QPointF(x, size.height() * (0.58 + 0.1 * ridge + 0.035 * wave));
        }
        hill << QPointF(size.width(), size.height());
        painter.setBrush(mixed(QColor(0x10, 0x20, 0x33), QColor(0x8a, 0x6f, 0x82), ridge / 3.0));
        painter.drawPolygon(hill);
    }
    return image;
}

QImage logo()
{
    QImage image(520, 160, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x1b, 0x66, 0xc9));
    painter.drawRoundedRect(QRectF(4, 20, 120, 120), 30, 30);
    painter.setBrush(QColor(0xff, 0xb0, 0x1f));
    painter.drawEllipse(QRectF(40, 56, 48, 48));
    painter.setPen(QColor(0x1b, 0x66, 0xc9));
    painter.setFont(textFont(72, QFont::Bold));
    painter.drawText(QRectF(150, 0, 370, 160), Qt::AlignVCenter | Qt::AlignLeft, u"The Fox"_s);
    return image;
}

class Photographer
{
public:
    Photographer(const QString &folder, const QSize &size)
        : m_folder(folder)
        , m_screen([this] { return m_session.now(); })
    {
        m_screen.resize(size);
        landscape({1920, 1080}).save(folder + u"/background.png"_s);
        logo().save(folder + u"/logo.png"_s);
        const QString code
            = m_session
                  .makeRoom({.title = u"Friday quiz"_s,
                             .questions = sampleQuestions() << sampleBuzzer() << sampleStakes()})
                  .value;
        m_code = RoomCode::parse(code).value();
        m_watch = std::make_unique<RoomWatch>(m_session, m_code);
        QTest::qWait(50);
        m_session.join(m_code, {u"Ann"_s, u"محمد علي"_s, u"Zoë & Friends"_s, u"Łukasz"_s});
        m_session.joinMany(m_code, 36);
    }

    void takeAll()
    {
        shoot(u"join"_s);
        shoot(u"join-dressed"_s, true);
        act(StartGame{});
        shoot(u"intro"_s);
        act(AdvancePhase{});
        m_session.moveClock(Milliseconds(2300));
        m_session.answer(m_code, 1, 27,
                         [](int number) { return number % 7 == 0 ? 0 : number % 5 == 0 ? 3 : 1; });
        shoot(u"question"_s);
        shoot(u"question-dressed"_s, true);
        m_change = [](SharedView &view) { view.currentQuestion->image = u"picture"_s; };
        shoot(u"question-picture"_s);
        m_change = [](SharedView &view) {
            for (Choice &choice : view.currentQuestion->choices)
                choice = {choice.id, choice.id.value == "a"_L1 ? choice.text : QString(), u"picture"_s};
        };
        shoot(u"question-choices"_s);
        m_change = [](SharedView &view) { view.message = u"The bar closes in ten minutes."_s; };
        shoot(u"message"_s);
        act(PauseGame{});
        shoot(u"paused-message"_s);
        m_change = {};
        shoot(u"paused"_s);
        act(ResumeGame{});
        act(AdvancePhase{});
        shoot(u"reveal"_s);
        act(AdvancePhase{});
        shoot(u"leaderboard"_s);
        takeBuzzer();
        takeStakes();
        act(EndGame{});
        shoot(u"podium"_s);
        shoot(u"podium-dressed"_s, true);
        takeCelebration();
        takePanel();
    }

private:
    void act(const RoomCommand &command) { (void)m_session.act(m_code, command); }

    StageLook look(const StageTheme &theme, bool dressed) const
    {
        StageLook result{.theme = theme, .wifi = {}};
        if (!dressed)
            return result;
        result.background = read(u"background.png"_s);
        result.logo = read(u"logo.png"_s);
        result.wifi = WifiNetwork{.name = u"The Fox, guests"_s, .password = u"goodevening"_s};
        return result;
    }

    StagePicture read(const QString &name) const
    {
        QFile file(QDir(m_folder).filePath(name));
        (void)file.open(QIODevice::ReadOnly);
        return readStagePicture(file, name, {1920, 1080}).value();
    }

    void goTo(int question, Phase phase)
    {
        while (m_session.room(m_code).questionIndex < question
               || m_session.room(m_code).phase != phase)
            act(AdvancePhase{});
    }

    void buzz(const QList<quint32> &players, int apartMs)
    {
        for (const quint32 player : players) {
            (void)m_session.buzz(m_code, player);
            m_session.moveClock(Milliseconds(apartMs));
        }
    }

    void judge(quint32 player, bool right)
    {
        act(JudgeBuzz{m_session.room(m_code).currentQuestion().id, PlayerId{player}, right});
    }

    void takeBuzzer()
    {
        goTo(3, Phase::Answering);
        m_session.moveClock(Milliseconds(2600));
        shoot(u"buzzer"_s);
        buzz({3, 2, 7, 12, 9, 15}, 130);
        shoot(u"buzzer-turn"_s);
        judge(3, false);
        judge(2, false);
        shoot(u"buzzer-wrong"_s);
        m_change = [](SharedView &view) { view.currentQuestion->image = u"picture"_s; };
        shoot(u"buzzer-picture"_s);
        m_change = {};
        for (const quint32 player : {7, 12, 9, 15})
            judge(player, false);
        shoot(u"buzzer-again"_s);
        buzz({20, 21, 22, 23, 24}, 1);
        shoot(u"buzzer-tie"_s);
        judge(22, true);
        shoot(u"buzzer-reveal"_s);
        m_change = [](SharedView &view) { view.lastClosed->buzzes->rows.clear(); };
        shoot(u"buzzer-nobody"_s);
        m_change = [](SharedView &view) { view.lastClosed->correct = {}; };
        shoot(u"buzzer-no-key"_s);
        m_change = {};
    }

    void takeStakes()
    {
        goTo(4, Phase::Intro);
        for (const quint32 player : {1, 2, 3, 5, 8})
            (void)m_session.stake(m_code, player, 400);
        shoot(u"stakes"_s);
    }

    AudienceView view()
    {
        QTest::qWait(150);
        AudienceView view = m_watch->audienceView();
        if (m_change)
            m_change(view.shared);
        return view;
    }

    void shoot(const QString &name, bool dressed = false)
    {
        m_screen.showView(view());
        m_screen.setPicture(u"picture"_s, read(u"background.png"_s));
        for (const StageTheme &theme : stageThemes()) {
            m_screen.setLook(look(theme, dressed));
            m_screen.grab().save(u"%1/%2-%3.png"_s.arg(m_folder, name, theme.id));
            if (!m_screen.cutTexts().isEmpty())
                qWarning() << "cut:" << name << theme.id << m_screen.cutTexts();
        }
    }

    void takeCelebration()
    {
        AudienceScreen screen([this] { return m_session.now(); });
        screen.resize(m_screen.size());
        screen.setLook(look(stageThemes().first(), false));
        screen.show();
        AudienceView before = view();
        before.shared.status = RoomStatus::InProgress;
        before.shared.phase = Phase::Intro;
        screen.showView(before);
        QTest::qWait(50);
        screen.showView(view());
        for (const int wait : {1000, 1000, 1000, 2000, 2000}) {
            QTest::qWait(wait);
            screen.grab().save(u"%1/celebration-%2.png"_s.arg(m_folder).arg(m_celebrations++));
        }
    }

    void takePanel()
    {
        Appearance appearance(*qApp);
        for (const auto choice : {Appearance::Choice::Dark, Appearance::Choice::Light}) {
            appearance.choose(choice);
            StageSettingsPanel panel;
            panel.setContentsMargins(24, 24, 24, 24);
            panel.setSettings({.theme = u"chalkboard"_s,
                               .logo = m_folder + u"/logo.png"_s,
                               .background = m_folder + u"/nothing.png"_s,
                               .showWifi = true,
                               .wifi = {.name = u"The Fox, guests"_s, .password = u"short"_s}});
            panel.resize(900, panel.sizeHint().height());
            panel.show();
            QTRY_VERIFY(!panel.preview().dresser().backgroundProblem().isEmpty());
            QTest::qWait(100);
            panel.grab().save(u"%1/panel-%2.png"_s.arg(m_folder).arg(int(choice)));
        }
    }

    QString m_folder;
    FakeSession m_session;
    RoomCode m_code;
    std::unique_ptr<RoomWatch> m_watch;
    AudienceScreen m_screen;
    std::function<void(SharedView &)> m_change;
    int m_celebrations = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString folder = arguments.value(1, u"stageshots"_s);
    const QStringList size = arguments.value(2, u"1920x1080"_s).split(u'x');
    QDir().mkpath(folder);
    Photographer(folder, {size.value(0).toInt(), size.value(1).toInt()}).takeAll();
    return 0;
}
