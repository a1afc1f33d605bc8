#include "core/generation/questionbank.h"

#include "core/generation/draftcheck.h"
#include "core/generation/topicwords.h"
#include "core/library/pack.h"
#include "core/support/logging.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// With fewer there is no quiz on this topic.
constexpr qsizetype leastFound = 3;
constexpr qsizetype longestShownTopic = 60;

/// Four easy ones, four medium ones, two hard ones.
struct Share
{
    QLatin1StringView difficulty;
    int ofTen;
};
constexpr std::array shares {Share {"easy"_L1, 4}, Share {"medium"_L1, 4}, Share {"hard"_L1, 2}};

int difficultyRank(const Question &question)
{
    return int(std::ranges::find(shares, question.difficulty, &Share::difficulty) - shares.begin());
}

/// All groups, each by any of its words; in `columns` only, or everywhere.
QString matchAll(const QList<QStringList> &groups, const QString &columns = {})
{
    QStringList terms;
    for (const QStringList &group : groups) {
        QStringList words;
        for (const QString &word : group)
            words.append(u'"' + word + u'"');
        terms.append(u'(' + words.join(u" OR "_s) + u')');
    }
    return columns + u'(' + terms.join(u" AND "_s) + u')';
}

QString keywordsOf(const QJsonValue &question)
{
    QStringList words;
    for (const QJsonValue &word : question["keywords"_L1].toArray())
        words.append(word.toString());
    return words.join(u' ');
}

} // namespace

QuestionBank::QuestionBank(const QString &folder, const QString &usedPath)
    : m_index(QString())
    , m_usedPath(usedPath)
{
    if (!m_index.open()
        || !m_index.execute(u"CREATE VIRTUAL TABLE bank USING fts5(subject, otherwords, keywords, words, "
                            "tokenize = 'porter unicode61 remove_diacritics 2')"_s))
        qCWarning(lcService) << "the question bank can't be searched: SQLite has no full-text search";
    m_index.execute(u"BEGIN"_s);
    const QDir files(folder);
    for (const QString &name : files.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        read(files.filePath(name));
    m_index.execute(u"COMMIT"_s);
    readUsed();
}

void QuestionBank::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    const auto pack = packFromBytes(bytes);
    if (!pack) {
        qCWarning(lcService).noquote() << path << pack.error().message;
        return;
    }
    const QJsonArray raw = QJsonDocument::fromJson(bytes)["questions"_L1].toArray();
    const int subject = int(m_subjects.size());
    m_subjects.append(pack->title);
    for (qsizetype i = 0; i < pack->questions.size(); ++i) {
        const Question &question = pack->questions[i];
        m_entries.append({.id = pack->id + u'/' + question.id.value,
                          .question = question,
                          .skeleton = textSkeleton(question.text),
                          .subject = subject});
        addToIndex(m_entries.constLast(), pack->tags, keywordsOf(raw[i]));
    }
}

void QuestionBank::addToIndex(const Entry &entry, const QStringList &otherWords,
                              const QString &keywords)
{
    QStringList words {entry.question.text, entry.question.explanation};
    words.append(entry.question.key.texts);
    // What is wrong says nothing of what a question is about.
    for (const Choice &choice : entry.question.choices) {
        if (entry.question.key.choices.contains(choice.id))
            words.append(choice.text);
    }
    m_index.query(u"INSERT INTO bank(rowid, subject, otherwords, keywords, words) VALUES (?, ?, ?, ?, ?)"_s,
                  {int(m_entries.size()), m_subjects[entry.subject], otherWords.join(u' '), keywords,
                   words.join(u' ')});
}

QStringList QuestionBank::subjects() const
{
    QStringList sorted = m_subjects;
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

Result<QList<Question>> QuestionBank::draw(const DraftRequest &request, TimePoint now)
{
    const TopicWords topic = readTopic(request.topic);
    QList<int> found;
    bool isWhole = true; // A whole subject, or all of them: there is no wider circle.
    if (topic.general) {
        for (int i = 0; i < m_entries.size(); ++i)
            found.append(i);
    } else {
        found = find(matchAll(topic.words, u"{subject otherwords} : "_s));
        isWhole = !found.isEmpty();
        if (found.isEmpty())
            found = find(matchAll(topic.words));
    }
    const QList<int> usable = withoutKnown(found, request, topic.difficulty);
    if (usable.size() < std::min<qsizetype>(leastFound, request.count))
        return std::unexpected(nothingOn(request.topic, int(found.size())));

    const QList<int> exact = picked(arranged(usable), request.count);
    QList<int> near;
    if (!isWhole && exact.size() < request.count) {
        const QString subject = m_subjects[commonSubject(exact)];
        near = find(matchAll({{subject}}, u"{subject} : "_s));
        near.removeIf([&found](int entry) { return found.contains(entry); });
        near = picked(arranged(withoutKnown(near, request, topic.difficulty)),
                      int(request.count - exact.size()));
    }
    markUsed(exact + near, now);
    QList<Question> drawn = questions(exact);
    for (Question &question : questions(near)) {
        question.notes = u"Not on “%1” itself, but on %2: the question bank had only %3 on that."_s.arg(
            request.topic.left(longestShownTopic), question.category,
            QString::number(exact.size()));
        drawn.append(question);
    }
    return drawn;
}

QList<int> QuestionBank::find(const QString &match)
{
    QList<int> found;
    SqliteRows rows = m_index.query(u"SELECT rowid FROM bank WHERE bank MATCH ?"_s, {match});
    while (rows && rows.next())
        found.append(rows.value(0).toInt() - 1);
    return found;
}

QList<int> QuestionBank::withoutKnown(const QList<int> &entries, const DraftRequest &request,
                                      const QString &difficulty) const
{
    QList<int> usable;
    for (const int entry : entries) {
        const Entry &there = m_entries[entry];
        if (!request.known.contains(there.skeleton)
            && (difficulty.isEmpty() || there.question.difficulty == difficulty))
            usable.append(entry);
    }
    return usable;
}

/// In the order in which they are taken: never drawn ones first, then those drawn longest ago, and
/// among equals by chance, with the subjects taking turns.
QList<int> QuestionBank::arranged(QList<int> entries) const
{
    std::ranges::shuffle(entries, *QRandomGenerator::global());
    QHash<int, int> turns;
    QHash<int, std::pair<qint64, int>> places;
    for (const int entry : std::as_const(entries)) {
        places.insert(entry, {m_used.value(m_entries[entry].id, 0),
                              turns[m_entries[entry].subject]++});
    }
    std::ranges::stable_sort(entries, {}, [&places](int entry) { return places.value(entry); });
    return entries;
}

QList<int> QuestionBank::picked(const QList<int> &arranged, int count) const
{
    // One that was drawn before is taken only when there are too few others.
    const auto isFresh = [this](int entry) { return !m_used.contains(m_entries[entry].id); };
    const auto freshCount = std::ranges::count_if(arranged, isFresh);
    const QList<int> pool = arranged.first(std::max<qsizetype>(std::min<qsizetype>(count, arranged.size()),
                                                              freshCount));
    QList<int> taken;
    for (const Share &share : shares) {
        int wanted = (count * share.ofTen + 5) / 10;
        for (const int entry : pool) {
            if (wanted > 0 && taken.size() < count
                && m_entries[entry].question.difficulty == share.difficulty) {
                taken.append(entry);
                --wanted;
            }
        }
    }
    for (const int entry : pool) {
        if (taken.size() < count && !taken.contains(entry))
            taken.append(entry);
    }
    return taken;
}

QList<Question> QuestionBank::questions(QList<int> entries) const
{
    std::ranges::shuffle(entries, *QRandomGenerator::global());
    std::ranges::stable_sort(entries, {}, [this](int entry) {
        return difficultyRank(m_entries[entry].question);
    });
    QList<Question> list;
    for (const int entry : std::as_const(entries))
        list.append(m_entries[entry].question);
    return list;
}

int QuestionBank::commonSubject(const QList<int> &entries) const
{
    QHash<int, int> counts;
    for (const int entry : entries)
        ++counts[m_entries[entry].subject];
    return std::ranges::max(counts.keys(), {}, [&counts](int subject) { return counts[subject]; });
}

Error QuestionBank::nothingOn(const QString &topic, int found) const
{
    QString shown = topic.simplified();
    if (shown.size() > longestShownTopic)
        shown = shown.left(longestShownTopic) + u'…';
    const QString what = found == 0
        ? u"The question bank has nothing on “%1”."_s.arg(shown)
        : u"The question bank has too few new questions on “%1”."_s.arg(shown);
    return {ErrorCode::GenerationFailed,
            what + u" Try a wider word or one of its subjects, such as "_s
                + subjects().mid(0, 6).join(u", "_s) + u", or “General knowledge” for a mix."_s};
}

void QuestionBank::readUsed()
{
    QFile file(m_usedPath);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject used = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = used.begin(); it != used.end(); ++it)
        m_used.insert(it.key(), it.value().toInteger());
}

void QuestionBank::markUsed(const QList<int> &entries, TimePoint now)
{
    for (const int entry : entries)
        m_used.insert(m_entries[entry].id, toUnixMs(now));
    QJsonObject used;
    for (auto it = m_used.cbegin(); it != m_used.cend(); ++it)
        used.insert(it.key(), it.value());
    QSaveFile file(m_usedPath);
    const QByteArray bytes = QJsonDocument(used).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        qCWarning(lcService).noquote() << "which questions were used can't be kept in"
                                          << m_usedPath << file.errorString();
    }
}
