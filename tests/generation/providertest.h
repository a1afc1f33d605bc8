#pragma once

#include "core/generation/questionprovider.h"
#include "tests/generation/sitestub.h"

#include <QNetworkAccessManager>
#include <QTest>

/// What a test of a provider needs: a site, a network, and a call that waits for the reply.
class ProviderTest : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    Result<QList<Question>> ask(QuestionProvider &provider, const QString &topic, int count = 10)
    {
        std::optional<Result<QList<Question>>> got;
        QObject context;
        provider.makeDrafts({.topic = topic, .count = count}, &context,
                            [&got](const Result<QList<Question>> &drafts) { got = drafts; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20000))
            qFatal("no reply");
        return *got;
    }
    static QString rightText(const Question &question)
    {
        for (const Choice &choice : question.choices) {
            if (question.key.choices.contains(choice.id))
                return choice.text;
        }
        return {};
    }

    SiteStub m_site;
    QNetworkAccessManager m_network;

private:
    Q_DISABLE_COPY_MOVE(ProviderTest)
};
