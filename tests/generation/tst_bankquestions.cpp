#include "core/generation/draftcheck.h"
#include "core/game/questionjson.h"
#include "core/library/pack.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// All that the built-in question bank holds, held to the checks that any generator has to pass.
class TestBankQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachQuestionCanBeAsked();
    void eachQuestionTellsItsSubjectAndDifficulty();
    void noneIsThereTwice();
    void eachSubjectIsMixed();
    void wrongChoicesAreAsLongAsRightOnes();
    void theRightChoiceStandsAnywhere();

private:
    QList<Pack> m_packs;
};

void TestBankQuestions::initTestCase()
{
    const QDir folder(QStringLiteral(QUIZSTAGE_BANK));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto pack = packFromBytes(file.readAll());
        QVERIFY2(pack, qPrintable(name + u": "_s + (pack ? QString() : pack.error().message)));
        QCOMPARE(pack->id + u".json"_s, name);
        m_packs.append(*pack);
    }
    QVERIFY(m_packs.size() >= 4);
}

void TestBankQuestions::eachQuestionCanBeAsked()
{
    for (const Pack &pack : std::as_const(m_packs)) {
        for (const Question &question : pack.questions) {
            QVERIFY2(draftProblem(question).isEmpty(),
                     qPrintable(pack.id + u": "_s + question.text + u": "_s + draftProblem(question)));
            QCOMPARE(cleanDraft(question), question);
        }
    }
}

void TestBankQuestions::eachQuestionTellsItsSubjectAndDifficulty()
{
    const QStringList difficulties {u"easy"_s, u"medium"_s, u"hard"_s};
    for (const Pack &pack : std::as_const(m_packs)) {
        QVERIFY2(!pack.tags.isEmpty(), qPrintable(pack.id));
        for (const Question &question : pack.questions) {
            QCOMPARE(question.category, pack.title);
            QVERIFY2(difficulties.contains(question.difficulty), qPrintable(question.text));
            QVERIFY2(!question.explanation.isEmpty(), qPrintable(question.text));
        }
    }
}

void TestBankQuestions::noneIsThereTwice()
{
    QSet<QString> seen;
    for (const Pack &pack : std::as_const(m_packs)) {
        for (const Question &question : pack.questions) {
            const QString skeleton = textSkeleton(question.text);
            QVERIFY2(!seen.contains(skeleton), qPrintable(question.text));
            seen.insert(skeleton);
        }
    }
}

void TestBankQuestions::eachSubjectIsMixed()
{
    for (const Pack &pack : std::as_const(m_packs)) {
        QVERIFY2(pack.questions.size() >= 30, qPrintable(pack.id));
        QHash<QString, int> difficulties;
        QHash<QuestionType, int> types;
        for (const Question &question : pack.questions) {
            ++difficulties[question.difficulty];
            ++types[question.type];
        }
        QVERIFY2(difficulties[u"easy"_s] >= 8 && difficulties[u"medium"_s] >= 8
                     && difficulties[u"hard"_s] >= 4,
                 qPrintable(pack.id));
        QVERIFY2(types[QuestionType::Choice] > types[QuestionType::Boolean]
                     && types[QuestionType::Boolean] >= 3 && types[QuestionType::Multi] >= 2
                     && types[QuestionType::Order] >= 1 && types[QuestionType::Text] >= 1
                     && types[QuestionType::Number] + types[QuestionType::Text] >= 2,
                 qPrintable(pack.id));
    }
}

void TestBankQuestions::wrongChoicesAreAsLongAsRightOnes()
{
    int count = 0;
    int longest = 0;
    for (const Pack &pack : std::as_const(m_packs)) {
        for (const Question &question : pack.questions) {
            if (question.type != QuestionType::Choice)
                continue;
            ++count;
            QList<qsizetype> wrong;
            qsizetype right = 0;
            for (const Choice &choice : question.choices) {
                if (choice.id == question.key.choices[0])
                    right = choice.text.size();
                else
                    wrong.append(choice.text.size());
            }
            longest += right > std::ranges::max(wrong) ? 1 : 0;
            QVERIFY2(right < 3 * std::ranges::max(wrong) && right * 3 > std::ranges::min(wrong),
                     qPrintable(question.text));
        }
    }
    // By chance it would be a good quarter.
    QVERIFY2(longest * 100 < count * 45, qPrintable(QString::number(longest * 100 / count)));
}

void TestBankQuestions::theRightChoiceStandsAnywhere()
{
    QHash<QString, int> places;
    int count = 0;
    for (const Pack &pack : std::as_const(m_packs)) {
        for (const Question &question : pack.questions) {
            if (question.type == QuestionType::Choice) {
                ++places[question.key.choices[0].value];
                ++count;
            }
        }
    }
    for (const QString &place : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        QVERIFY2(places[place] * 100 > count * 15 && places[place] * 100 < count * 35,
                 qPrintable(place));
}

QTEST_APPLESS_MAIN(TestBankQuestions)

#include "tst_bankquestions.moc"
