#include "ui/sound/questionsound.h"

#include "ui/audience/scenes.h"

QuestionSound::QuestionSound(PictureSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{ }

void QuestionSound::showView(const AudienceView &view)
{
    const SharedView &shared = view.shared;
    // Who has buzzed is to be heard, not the question.
    const bool isOpen = sceneOf(shared) == Scene::Question && !heldTime(shared)
        && shared.phase != Phase::Paused;
    want(isOpen ? shared.currentQuestion->audio : QString());
}

void QuestionSound::fallSilent()
{
    want({});
}

void QuestionSound::want(const QString &name)
{
    if (std::exchange(m_wanted, name) == name)
        return;
    Q_EMIT silenceDue();
    if (name.isEmpty())
        return;
    m_source(name, this, [this, name](const QByteArray &bytes) {
        if (name == m_wanted && !bytes.isEmpty())
            Q_EMIT soundDue(bytes);
    });
}
