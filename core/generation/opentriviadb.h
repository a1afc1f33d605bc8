#pragma once

#include "core/generation/questionprovider.h"

#include <QDeadlineTimer>
#include <QUrl>

class QNetworkAccessManager;
struct SourceAnswer;
struct SourceSettings;

/// The site opentdb.com: categories only, a token so that nothing comes twice, and one request in five
/// seconds for all that this computer asks.
class OpenTriviaDb final : public QuestionProvider
{
    Q_OBJECT

public:
    /// `network` must outlive it; `pause` lies between two requests.
    OpenTriviaDb(const SourceSettings &settings, QNetworkAccessManager &network,
                 Milliseconds pause = Milliseconds(5100));

    QString name() const override;
    Milliseconds timeLimit() const override { return m_limit; }
    void makeDrafts(const DraftRequest &request, QObject *context, Reply reply) override;

private:
    Q_DISABLE_COPY_MOVE(OpenTriviaDb)

    /// A request for questions, through all that it takes to get them.
    struct Wish
    {
        int category = 0;
        int amount = 0;
        QString difficulty;
        int tries = 0;
        bool tokenReset = false;
        QObject *context = nullptr;
        Reply reply;
    };
    using WishPointer = std::shared_ptr<Wish>;

    void ask(const WishPointer &wish);
    void askForQuestions(const WishPointer &wish);
    void askForToken(const WishPointer &wish, const QString &command);
    void takeQuestions(const WishPointer &wish, const SourceAnswer &answer);
    void takeCode(const WishPointer &wish, int code);
    /// Sends when it is this request's turn.
    void call(const QString &path, const QString &query, const WishPointer &wish,
              std::function<void(const SourceAnswer &)> take);

    QUrl m_url;
    Milliseconds m_limit;
    QNetworkAccessManager &m_network;
    Milliseconds m_pause;
    QDeadlineTimer m_nextTurn;
    QString m_token;
};
