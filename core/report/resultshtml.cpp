#include "core/report/resultshtml.h"

#include "core/report/gamereport.h"
#include "core/report/resultreader.h"
#include "core/report/resultstyle_p.h"
#include "core/support/clock.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype podiumSize = 3;

/// Gathers the page. What people wrote goes through `text` alone.
class PageWriter
{
public:
    explicit PageWriter(const QJsonObject &results)
        : m_results(results)
        , m_players(results["players"_L1].toArray())
    {
    }

    QByteArray write();

private:
    void writeHead();
    void writePodium();
    void writePlayers();
    void writeTeams();
    void writeQuestions();
    void writeQuestion(const QJsonObject &question, const QuestionFigures &figures);
    void writeCounts(const QJsonObject &question, int answerCount);
    void writeFacts(const QStringList &facts);

    static QString text(const QJsonValue &value) { return value.toString().toHtmlEscaped(); }
    QString nameOf(const QJsonValue &playerId) const;
    bool hasTeams() const { return m_results.contains("team_leaderboard"_L1); }

    const QJsonObject &m_results;
    const QJsonArray m_players;
    QString m_page;
};

QString number(const QJsonValue &value)
{
    return QLocale(QLocale::English).toString(value.toInteger());
}

QString secondsText(Milliseconds time)
{
    return u"%1 s"_s.arg(double(time.count()) / 1000, 0, 'f', 1);
}

QString countOf(qint64 count, const QString &one, const QString &many)
{
    return number(count) + u' ' + (count == 1 ? one : many);
}

QString dateText(const QJsonValue &ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms.toInteger());
    return QLocale(QLocale::English).toString(time, u"d MMMM yyyy, HH:mm"_s);
}

QByteArray PageWriter::write()
{
    writeHead();
    writePodium();
    writePlayers();
    writeTeams();
    writeQuestions();
    m_page += "</main>\n</body>\n</html>\n"_L1;
    return m_page.toUtf8();
}

void PageWriter::writeHead()
{
    const QString title = text(m_results["title"_L1]);
    m_page += u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
              "style-src 'unsafe-inline'\">\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
              "<title>%1 – results</title>\n<style>\n"_s.arg(title);
    m_page += resultStyle;
    m_page += u"</style>\n</head>\n<body>\n<main>\n<h1 dir=\"auto\">%1</h1>\n"_s.arg(title);
    const qint64 played = m_results["questions"_L1].toArray().size();
    const qint64 all = m_results["question_count"_L1].toInteger();
    QStringList facts {dateText(m_results["created_ms"_L1]),
                       countOf(m_players.size(), u"player"_s, u"players"_s),
                       played == all ? countOf(all, u"question"_s, u"questions"_s)
                                     : u"%1 of %2 questions"_s.arg(number(played), number(all))};
    if (m_results["status"_L1] == "in-progress"_L1)
        facts.append(u"the game is still running"_s);
    writeFacts(facts);
}

void PageWriter::writeFacts(const QStringList &facts)
{
    m_page += u"<p class=\"facts\">%1</p>\n"_s.arg(facts.join(u" · "_s));
}

void PageWriter::writePodium()
{
    QString steps;
    for (qsizetype i = 0; i < std::min(podiumSize, m_players.size()); ++i) {
        const QJsonValue player = m_players[i];
        if (player["score"_L1].toInteger() == 0)
            break;
        steps += u"<li class=\"place%1\"><span class=\"rank\">%2</span>"
                 "<span class=\"avatar\">%3</span><strong dir=\"auto\">%4</strong>"
                 "<span class=\"score\">%5</span></li>\n"_s.arg(
                     QString::number(i + 1), number(player["rank"_L1]), text(player["avatar"_L1]),
                     text(player["name"_L1]), number(player["score"_L1]));
    }
    if (!steps.isEmpty())
        m_page += u"<ol class=\"podium\">\n%1</ol>\n"_s.arg(steps);
}

void PageWriter::writePlayers()
{
    if (m_players.isEmpty()) {
        m_page += "<p>Nobody has joined.</p>\n"_L1;
        return;
    }
    const QString teamHeading = hasTeams() ? u"<th>Team</th>"_s : QString();
    m_page += u"<h2>Players</h2>\n<table>\n<thead><tr><th class=\"number\">Rank</th>"
              "<th class=\"name\">Player</th>%1<th class=\"number\">Points</th><th class=\"number\">Right</th>"
              "<th class=\"number\">Time on right answers</th></tr></thead>\n<tbody>\n"_s.arg(
                  teamHeading);
    for (const QJsonValue &player : m_players) {
        const QString team = hasTeams()
            ? u"<td dir=\"auto\">%1</td>"_s.arg(text(player["team"_L1])) : QString();
        const QString left = player["left"_L1].toBool() ? u" <small>left early</small>"_s : QString();
        m_page += u"<tr><td class=\"number\">%1</td><td><span class=\"avatar\">%2</span> "
                  "<bdi>%3</bdi>%4</td>%5<td class=\"number\">%6</td><td class=\"number\">%7</td>"
                  "<td class=\"number\">%8</td></tr>\n"_s.arg(
                      number(player["rank"_L1]), text(player["avatar"_L1]), text(player["name"_L1]),
                      left, team, number(player["score"_L1]), number(player["right_count"_L1]),
                      player["right_count"_L1].toInteger() == 0
                          ? u"–"_s : secondsText(Milliseconds(player["total_ms"_L1].toInteger())));
    }
    m_page += "</tbody>\n</table>\n"_L1;
}

void PageWriter::writeTeams()
{
    if (!hasTeams())
        return;
    m_page += "<h2>Teams</h2>\n<table>\n<thead><tr><th class=\"number\">Rank</th><th class=\"name\">Team</th>"
              "<th class=\"number\">Points</th><th class=\"number\">Players</th></tr></thead>\n"
              "<tbody>\n"_L1;
    for (const QJsonValue &team : m_results["team_leaderboard"_L1].toArray()) {
        m_page += u"<tr><td class=\"number\">%1</td><td dir=\"auto\">%2</td><td class=\"number\">%3</td>"
                  "<td class=\"number\">%4</td></tr>\n"_s.arg(
                      number(team["rank"_L1]), text(team["name"_L1]), number(team["score"_L1]),
                      number(team["member_count"_L1]));
    }
    m_page += "</tbody>\n</table>\n"_L1;
}

void PageWriter::writeQuestions()
{
    const QJsonArray questions = m_results["questions"_L1].toArray();
    if (questions.isEmpty())
        return;
    m_page += "<h2>Questions</h2>\n"_L1;
    const QList<QuestionFigures> figures = questionFigures(m_results);
    int round = -1;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QJsonObject question = questions[i].toObject();
        if (const int own = question["round"_L1].toInt(-1); own != round) {
            round = own;
            m_page += u"<h3 dir=\"auto\">%1</h3>\n"_s.arg(
                text(m_results["rounds"_L1][round]["title"_L1]));
        }
        writeQuestion(question, figures[i]);
    }
}

void PageWriter::writeQuestion(const QJsonObject &question, const QuestionFigures &figures)
{
    m_page += u"<article>\n<h4><span class=\"rank\">%1</span> <span dir=\"auto\">%2</span></h4>\n"_s.arg(
        QString::number(figures.number), figures.text.toHtmlEscaped());
    QStringList facts;
    if (question["verdict"_L1] == "void"_L1)
        facts.append(u"void: it brought nobody points"_s);
    else if (question["verdict"_L1] == "everybody"_L1)
        facts.append(u"every answer counted as right"_s);
    if (figures.isVoid && question["type"_L1] != "slide"_L1)
        facts.append(countOf(figures.answerCount, u"answer"_s, u"answers"_s));
    else if (!figures.isVoid)
        facts.append(u"%1 of %2 right"_s.arg(number(figures.rightCount), number(figures.answerCount)));
    if (figures.averageTime)
        facts.append(secondsText(*figures.averageTime) + u" on average"_s);
    const QJsonArray buzzes = question["buzzes"_L1].toArray();
    if (question.contains("buzzes"_L1))
        facts.append(countOf(buzzes.size(), u"buzz"_s, u"buzzes"_s));
    for (const QJsonValue &buzz : buzzes) {
        if (buzz["verdict"_L1] == "right"_L1)
            facts.append(u"won by <bdi>%1</bdi>"_s.arg(nameOf(buzz["player_id"_L1])));
    }
    if (question.contains("unanswered_wagers"_L1))
        facts.append(u"with stakes"_s);
    if (!facts.isEmpty())
        writeFacts(facts);
    if (hasCounts(question))
        writeCounts(question, figures.answerCount);
    else if (!figures.key.isEmpty())
        m_page += u"<p>Right: <strong dir=\"auto\">%1</strong></p>\n"_s.arg(
            figures.key.toHtmlEscaped());
    m_page += "</article>\n"_L1;
}

void PageWriter::writeCounts(const QJsonObject &question, int answerCount)
{
    const QJsonArray key = question["key"_L1].toArray();
    m_page += "<ul class=\"counts\">\n"_L1;
    for (const QJsonValue &choice : question["choices"_L1].toArray()) {
        const QString id = choice["id"_L1].toString();
        const int count = question["counts"_L1][id].toInt();
        const int percent = answerCount > 0 ? (200 * count + answerCount) / (2 * answerCount) : 0;
        const bool isRight = key.contains(choice["id"_L1]);
        m_page += u"<li%1><span dir=\"auto\">%2</span><span class=\"bar\"><span style=\"width:%3%\">"
                  "</span></span><span class=\"number\">%4</span></li>\n"_s.arg(
                      isRight ? u" class=\"right\""_s : QString(),
                      choiceName(question, id).toHtmlEscaped(), QString::number(percent),
                      number(count));
    }
    m_page += "</ul>\n"_L1;
}

QString PageWriter::nameOf(const QJsonValue &playerId) const
{
    for (const QJsonValue &player : m_players) {
        if (player["id"_L1] == playerId)
            return text(player["name"_L1]);
    }
    return {};
}

} // namespace

QByteArray resultsHtml(const QJsonObject &results)
{
    return PageWriter(results).write();
}
