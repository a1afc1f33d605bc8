#include "core/generation/questionsources.h"

#include "core/generation/chatprovider.h"
#include "core/generation/opentriviadb.h"
#include "core/generation/triviaapi.h"

QuestionSources::QuestionSources(const Result<GenerationSettings> &settings,
                                 const QuestionShelf::Folders &folders, const Clock &clock)
    : m_settings(settings)
    , m_shelf(folders, clock)
{
    const QList<QuestionSource> order
        = settings ? settings->order : QList<QuestionSource>();
    for (const QuestionSource source : order) {
        switch (source) {
        case QuestionSource::Bank:
            m_order.append(&m_shelf);
            continue;
        case QuestionSource::Chat:
            m_made.push_back(std::make_unique<ChatProvider>(*settings, m_network));
            break;
        case QuestionSource::OpenTriviaDb:
            m_made.push_back(std::make_unique<OpenTriviaDb>(settings->openTriviaDb, m_network));
            break;
        case QuestionSource::TriviaApi:
            m_made.push_back(std::make_unique<TriviaApi>(settings->triviaApi, m_network));
            break;
        }
        m_order.append(m_made.back().get());
    }
}

QuestionSources::~QuestionSources() = default;
