#pragma once

#include "core/config/generationsettings.h"
#include "core/generation/sourcecall.h"
#include "core/service/foundpicture.h"

/// Finds pictures for rooms at a service with the interface of Unsplash.
class PictureFinder : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(Result<FoundPicture>)>;

    /// `network` must outlive it. An empty address: there is no service.
    PictureFinder(const GenerationSettings &settings, QNetworkAccessManager &network,
                  QObject *parent = nullptr);

    bool isSetUp() const { return !m_settings.url.isEmpty(); }
    /// A picture that has to do with `words`. Replies later and once, after the settings' time at the
    /// latest; not at all when `context` is gone. The refusal (generation_failed) is a sentence for the
    /// host.
    void find(const QString &words, QObject *context, const Reply &reply);

private:
    Q_DISABLE_COPY_MOVE(PictureFinder)

    void search(const QString &words, const QByteArray &key, QObject *attempt, const Reply &reply);
    void fetch(const QJsonObject &found, const QByteArray &key, QObject *attempt, const Reply &reply);
    QNetworkRequest requestTo(const QUrl &url, const QByteArray &key) const;

    SourceSettings m_settings;
    QString m_keyFile;
    QNetworkAccessManager &m_network;
};
