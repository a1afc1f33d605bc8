#pragma once

#include "core/config/generationsettings.h"
#include "core/generation/questionshelf.h"

#include <QNetworkAccessManager>

/// Those who can make questions on this node, as its settings say.
class QuestionSources
{
public:
    /// `clock` may be read in any thread and must outlive the sources.
    QuestionSources(const Result<GenerationSettings> &settings,
                    const QuestionShelf::Folders &folders, const Clock &clock);
    ~QuestionSources();

    const Result<GenerationSettings> &settings() const { return m_settings; }
    QuestionShelf &shelf() { return m_shelf; }
    QNetworkAccessManager &network() { return m_network; }
    /// In the order in which they are asked.
    const QList<QuestionProvider *> &providers() const { return m_order; }

private:
    Q_DISABLE_COPY_MOVE(QuestionSources)

    Result<GenerationSettings> m_settings;
    QuestionShelf m_shelf;
    QNetworkAccessManager m_network;
    std::vector<std::unique_ptr<QuestionProvider>> m_made;
    QList<QuestionProvider *> m_order;
};
