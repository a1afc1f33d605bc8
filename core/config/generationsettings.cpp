#include "core/config/generationsettings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using Seconds = std::chrono::seconds;

namespace
{

constexpr qint64 largestFile = 64 * 1024;

constexpr std::array sourceNames {
    std::pair(QuestionSource::Bank, "bank"_L1),
    std::pair(QuestionSource::Chat, "chat"_L1),
    std::pair(QuestionSource::OpenTriviaDb, "opentdb"_L1),
    std::pair(QuestionSource::TriviaApi, "trivia_api"_L1),
};

std::unexpected<Error> wrong(const QString &message)
{
    return refuse(ErrorCode::InvalidMessage, u"generation.json: "_s + message);
}

/// Reads members into settings; the first wrong one stays as the problem.
class Reader
{
public:
    explicit Reader(const QJsonObject &json, const QString &path = {}) : m_json(json), m_path(path) { }

    void number(QLatin1StringView name, int least, int most, auto set)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        const double read = value.toDouble(std::nan(""));
        if (!(read >= least && read <= most) || read != std::floor(read))
            return note(name, u"takes a whole number from %1 to %2"_s.arg(least).arg(most));
        set(int(read));
    }

    void text(QLatin1StringView name, QString &text)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isString())
            note(name, u"takes a text"_s);
        text = value.toString(text);
    }

    void flag(QLatin1StringView name, bool &flag)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isBool())
            note(name, u"takes true or false"_s);
        flag = value.toBool(flag);
    }

    void url(QLatin1StringView name, QUrl &url)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        const QUrl read(value.toString(), QUrl::StrictMode);
        if (!read.isValid() || read.host().isEmpty()
            || (read.scheme() != "http"_L1 && read.scheme() != "https"_L1))
            return note(name, u"takes an address like https://api.example.org/v1"_s);
        url = read;
        while (url.path().endsWith(u'/'))
            url.setPath(url.path().chopped(1));
    }

    void order(QLatin1StringView name, QList<QuestionSource> &order)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        QStringList known;
        for (const auto &[source, sourceName] : sourceNames)
            known.append(sourceName);
        order.clear();
        for (const QJsonValue &wanted : value.toArray()) {
            const auto *const found = std::ranges::find_if(
                sourceNames, [&](const auto &row) { return row.second == wanted.toString(); });
            if (found == sourceNames.end() || order.contains(found->first))
                return note(name, u"takes each of %1 once at most"_s.arg(known.join(u", "_s)));
            order.append(found->first);
        }
        if (!value.isArray())
            note(name, u"takes a list"_s);
    }

    void object(QLatin1StringView name, auto read)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isObject())
            return note(name, u"takes an object"_s);
        Reader inner(value.toObject(), m_path + name + u'.');
        read(inner);
        inner.refuseOthers();
        if (m_problem.isEmpty())
            m_problem = inner.m_problem;
    }

    void source(QLatin1StringView name, SourceSettings &settings, auto readMore)
    {
        object(name, [&](Reader &inner) {
            inner.url("url"_L1, settings.url);
            inner.number("seconds"_L1, 1, 600, [&](int n) { settings.limit = Seconds(n); });
            readMore(inner);
        });
    }

    /// A misspelt member would be a setting that does nothing.
    void refuseOthers()
    {
        for (const QString &name : m_json.keys()) {
            if (!m_taken.contains(name))
                note(name, u"is not known"_s);
        }
    }

    const QString &problem() const { return m_problem; }

private:
    QJsonValue take(QLatin1StringView name)
    {
        m_taken.append(name);
        return m_json.value(name);
    }

    void note(const QString &name, const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = m_path + name + u' ' + problem + u'.';
    }

    QJsonObject m_json;
    QString m_path;
    QStringList m_taken;
    QString m_problem;
};

Result<GenerationSettings> settingsFrom(const QJsonObject &json, const QString &dataFolder)
{
    GenerationSettings settings;
    QString keyFile = u"generation.key"_s;
    Reader reader(json);
    reader.order("order"_L1, settings.order);
    reader.number("questions"_L1, 3, 50, [&](int n) { settings.questionCount = n; });
    reader.number("head_start_seconds"_L1, 0, 600, [&](int n) { settings.headStart = Seconds(n); });
    reader.source("chat"_L1, settings.chat, [&](Reader &chat) {
        chat.text("model"_L1, settings.chatModel);
        chat.flag("second_opinion"_L1, settings.secondOpinion);
        chat.text("key_file"_L1, keyFile);
    });
    QString imageKeyFile = u"image.key"_s;
    reader.source("image"_L1, settings.image,
                  [&](Reader &image) { image.text("key_file"_L1, imageKeyFile); });
    reader.source("opentdb"_L1, settings.openTriviaDb, [](Reader &) {});
    reader.source("trivia_api"_L1, settings.triviaApi, [](Reader &) {});
    reader.refuseOthers();
    if (!reader.problem().isEmpty())
        return wrong(reader.problem());
    if (settings.order.contains(QuestionSource::Chat)
        && (settings.chat.url.isEmpty() || settings.chatModel.isEmpty()))
        return wrong(u"chat needs a url and a model."_s);
    settings.chatKeyFile = QDir(dataFolder).absoluteFilePath(keyFile);
    settings.imageKeyFile = QDir(dataFolder).absoluteFilePath(imageKeyFile);
    return settings;
}

} // namespace

Result<GenerationSettings> readGenerationSettings(const QString &dataFolder)
{
    QFile file(QDir(dataFolder).filePath(u"generation.json"_s));
    if (!file.exists())
        return settingsFrom({}, dataFolder);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"it can't be read: %1."_s.arg(file.errorString()));
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(file.read(largestFile), &problem);
    if (problem.error != QJsonParseError::NoError || !json.isObject())
        return wrong(u"it must be one JSON object; %1."_s.arg(problem.errorString()));
    return settingsFrom(json.object(), dataFolder);
}
