#pragma once

#include "core/generation/questionprovider.h"

#include <QUrl>

class QNetworkAccessManager;
struct GenerationSettings;

/// A language model behind an OpenAI-compatible address: OpenAI, Ollama, llama.cpp and others. Its
/// questions are answered by it once more without their key, and those on which it does not agree with
/// itself are left out.
class ChatProvider final : public QuestionProvider
{
    Q_OBJECT

public:
    /// `network` must outlive it. The key is read anew for each request.
    ChatProvider(const GenerationSettings &settings, QNetworkAccessManager &network);

    QString name() const override;
    Milliseconds timeLimit() const override { return m_limit; }
    void makeDrafts(const DraftRequest &request, QObject *context, Reply reply) override;

private:
    Q_DISABLE_COPY_MOVE(ChatProvider)

    void ask(const QJsonObject &message, QObject *context,
             std::function<void(Result<QByteArray>)> reply);
    void askAgain(const QList<Question> &questions, QObject *context, const Reply &reply);

    QUrl m_url;
    QString m_model;
    QString m_keyFile;
    bool m_secondOpinion;
    Milliseconds m_limit;
    QNetworkAccessManager &m_network;
};
