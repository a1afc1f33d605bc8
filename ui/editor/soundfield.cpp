#include "ui/editor/soundfield.h"

#include "core/game/question.h"
#include "ui/sound/soundfacts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

/// "1:05".
QString lengthWords(std::chrono::milliseconds length)
{
    const qint64 seconds = (length.count() + 500) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

SoundField::SoundField(HostSession &session, QuestionMedia &media, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_media(media)
    , m_words((new PlainLabel(TextRole::Caption, this))->wrapped())
    , m_play(makeButton(tr("Play"), u"play"_s, ButtonLook::Quiet, this))
    , m_other(makeButton(tr("Another sound…"), {}, ButtonLook::Quiet, this))
    , m_remove(makeButton(tr("Remove"), {}, ButtonLook::Quiet, this))
{
    m_words->setObjectName(u"questionSoundWords"_s);
    m_play->setObjectName(u"questionPlaySound"_s);
    m_other->setObjectName(u"questionOtherSound"_s);
    m_remove->setObjectName(u"questionRemoveSound"_s);
    m_remove->setAccessibleName(tr("Remove the sound"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_play);
    buttons->addWidget(m_other);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(buttons);
    column->addWidget(m_words);
    connect(m_play, &QPushButton::clicked, this, &SoundField::playOrStop);
    connect(m_other, &QPushButton::clicked, this, &SoundField::asked);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_media.remove(m_place); });
    connect(&m_media, &QuestionMedia::changed, this, &SoundField::showState);
}

void SoundField::showQuestion(const Question &question)
{
    m_place = {.question = question.id, .part = MediaPlace::Part::Audio};
    if (std::exchange(m_path, question.audio) != question.audio) {
        stop();
        load(question.audio);
    }
    showState();
}

void SoundField::load(const QString &path)
{
    m_bytes.clear();
    m_facts.clear();
    m_isMissing = false;
    if (path.isEmpty())
        return;
    m_session.loadPicture(path, this, [this, path](const Result<QByteArray> &bytes) {
        if (path != m_path)
            return;
        m_isMissing = !bytes;
        if (bytes)
            describe(*bytes);
        showState();
    });
}

void SoundField::describe(const QByteArray &bytes)
{
    m_bytes = bytes;
    const SoundFacts facts = soundFacts(bytes);
    QStringList words{m_media.fileName(m_path), facts.format};
    if (facts.length)
        words << lengthWords(*facts.length);
    words << QLocale().formattedDataSize(bytes.size(), 1, QLocale::DataSizeSIFormat);
    words.removeAll(QString());
    m_facts = words.join(u" · "_s);
}

void SoundField::playOrStop()
{
    if (m_isPlaying) {
        stop();
    } else {
        m_isPlaying = true;
        m_problem.clear();
        Q_EMIT soundDue(m_bytes);
    }
    showState();
}

void SoundField::stop()
{
    m_problem.clear();
    if (std::exchange(m_isPlaying, false))
        Q_EMIT silenceDue();
}

void SoundField::showSilence(const QString &problem)
{
    // It may have been another's sound.
    if (!std::exchange(m_isPlaying, false))
        return;
    m_problem = problem;
    showState();
}

void SoundField::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    stop();
    showState();
}

void SoundField::showState()
{
    const bool isThere = !m_path.isEmpty();
    const QString refused = m_media.problem(m_place);
    QString words = refused.isEmpty() ? m_problem : refused;
    m_words->setRole(words.isEmpty() ? TextRole::Caption : TextRole::Problem);
    if (m_media.isReading(m_place))
        words = tr("Reading the sound…");
    else if (words.isEmpty())
        words = m_isMissing ? tr("This computer does not have the sound.") : m_facts;
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_play->setText(m_isPlaying ? tr("Stop") : tr("Play"));
    m_play->setIcon(strokeIcon(m_isPlaying ? u"stop"_s : u"play"_s));
    m_play->setEnabled(!m_bytes.isEmpty());
    for (QPushButton *button : {m_play, m_other, m_remove})
        button->setVisible(isThere);
    setVisible(isThere || !words.isEmpty());
}
