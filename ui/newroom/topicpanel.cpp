#include "ui/newroom/topicpanel.h"

#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestTopic = 200;

} // namespace

TopicPanel::TopicPanel(QWidget *parent)
    : QFrame(parent)
    , m_topic(new QLineEdit(this))
    , m_problem((new PlainLabel(TextRole::Problem, this))->wrapped())
    , m_surprise(new QCheckBox(tr("Surprise me"), this))
    , m_listeners((new PlainLabel(TextRole::Strong, this))->wrapped())
    , m_command((new PlainLabel(TextRole::Caption, this))->wrapped())
{
    setProperty("panel", u"true"_s);
    m_topic->setObjectName(u"topic"_s);
    m_topic->setAccessibleName(tr("Topic"));
    m_topic->setPlaceholderText(tr("For example: rivers of Europe"));
    m_problem->setObjectName(u"topicProblem"_s);
    m_problem->hide();
    m_surprise->setObjectName(u"surpriseMe"_s);
    m_surprise->setToolTip(tr("You see the questions only in the game."));
    m_listeners->setObjectName(u"topicListeners"_s);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 12);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(TextRole::Muted, tr("What are the questions about?"), this));
    head->addStretch();
    head->addWidget(m_surprise);
    column->addLayout(head);
    column->addWidget(m_topic);
    column->addWidget(m_problem);
    column->addSpacing(8);
    column->addWidget(new PlainLabel(TextRole::Subtitle, tr("Who writes the questions"), this));
    const auto addText = [this, column](const QString &text) {
        column->addWidget((new PlainLabel(TextRole::Muted, text, this))->wrapped());
        column->addSpacing(4);
    };
    addText(tr("Quizstage itself: ten questions from its question bank, at once and without the "
               "internet, unless docs/generation.md was followed to set up something else."));
    addText(tr("The bank knows history, geography, science, space, animals, plants, music, film and TV, "
               "literature, art, sports, food, technology, languages, myths and more, and narrower topics "
               "such as rivers or Shakespeare. General knowledge is a mix of everything."));
    addText(tr("Until the questions are there the room waits. People can join already. You can call it "
               "off at any time."));
    column->addSpacing(4);
    column->addWidget(new PlainLabel(TextRole::Subtitle, tr("Programs of your own"), this));
    column->addWidget(m_listeners);
    column->addSpacing(8);
    addText(tr("One that is connected hears of the new room and can bring its questions; it goes first. "
               "The example that comes with Quizstage makes sums on any topic:"));
    column->addWidget(m_command);
    column->addWidget(
        (new PlainLabel(TextRole::Caption,
                        tr("host.key is in Quizstage's data folder. docs/protocol.md, section 7, "
                           "says how to write a generator of your own."),
                        this))
            ->wrapped());
    column->addStretch();
    connect(m_topic, &QLineEdit::textChanged, this, [this] {
        const QString words = m_topic->text().isEmpty() ? QString() : problem();
        m_problem->setText(words);
        m_problem->setVisible(!words.isEmpty());
        Q_EMIT changed();
    });
}

void TopicPanel::start()
{
    m_topic->clear();
    m_surprise->setChecked(false);
}

QString TopicPanel::topic() const
{
    return m_topic->text().trimmed();
}

bool TopicPanel::isSurprise() const
{
    return m_surprise->isChecked();
}

QString TopicPanel::problem() const
{
    const QString words = topic();
    if (words.isEmpty())
        return tr("Say what the questions are about.");
    if (words.size() > longestTopic)
        return tr("A topic has at most 200 characters; this one has %1.").arg(words.size());
    return {};
}

void TopicPanel::showNode(const NodeStatus &status)
{
    m_listeners->setText(listenerWords(status.listenerCount, status.shared));
    const int port = status.joinUrl.port(status.joinUrl.scheme() == "https"_L1 ? 443 : 80);
    m_command->setText(u"python3 docs/examples/generator.py %1://127.0.0.1:%2 host.key"_s.arg(
        status.joinUrl.scheme(), QString::number(port)));
}
