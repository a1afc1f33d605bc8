#include "ui/doctor/rehearsalwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr double goodAnswerMs = 100;
constexpr double goodQuestionMs = 200;
constexpr double fairMs = 500;
constexpr double busyCore = 0.85;
constexpr double busyMachine = 0.9;

class RehearsalWords
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalWords)
};

QString troubleWords(const RehearsalState &rehearsal)
{
    switch (rehearsal.trouble) {
    case RehearsalState::Trouble::None:
        break;
    case RehearsalState::Trouble::GameRunning:
        return RehearsalWords::tr("“%1” is being played, and a rehearsal would slow it down. Rehearse when that game "
                  "is over.")
            .arg(oneLine(rehearsal.detail));
    case RehearsalState::Trouble::OpenFiles:
        return RehearsalWords::tr("The system allows this program too few open files for %1 simulated phones; %2 "
                  "would do. Real phones need half as many. The limit is raised with ulimit -n.")
            .arg(numberWords(rehearsal.phones), numberWords(rehearsal.mostPhones));
    case RehearsalState::Trouble::NobodyJoined:
        return RehearsalWords::tr("No simulated phone got in. Look at the port above, then try again.");
    case RehearsalState::Trouble::TooSlow:
        return RehearsalWords::tr("It took more than three minutes and was given up. Try with fewer phones.");
    case RehearsalState::Trouble::Refused:
        return RehearsalWords::tr("There was no room for it: %1").arg(rehearsal.detail);
    }
    return {};
}

QString percentWords(double share)
{
    return RehearsalWords::tr("%1 %").arg(qRound(share * 100));
}

} // namespace

Finding rehearsalFinding(const RehearsalState &rehearsal)
{
    switch (rehearsal.stage) {
    case RehearsalState::Stage::None:
        return {CheckState::Open,
                RehearsalWords::tr("Simulated phones play four questions on this computer, in about half a minute. "
                   "Nobody sees it, and nothing of it stays.")};
    case RehearsalState::Stage::Joining:
        return {CheckState::Busy, RehearsalWords::tr("%1 of %2 phones are in.")
                                      .arg(numberWords(rehearsal.joined),
                                           numberWords(rehearsal.phones))};
    case RehearsalState::Stage::Playing:
        return {CheckState::Busy, RehearsalWords::tr("Question %1 of %2. %3 answers so far.")
                                      .arg(rehearsal.question)
                                      .arg(rehearsal.questionCount)
                                      .arg(numberWords(rehearsal.answers))};
    case RehearsalState::Stage::Leaving:
        return {CheckState::Busy, RehearsalWords::tr("Tidying up…")};
    case RehearsalState::Stage::Cancelled:
        return {CheckState::Open, RehearsalWords::tr("Called off. Nothing of it is left.")};
    case RehearsalState::Stage::Failed:
        return {rehearsal.trouble == RehearsalState::Trouble::GameRunning ? CheckState::Notice
                                                                         : CheckState::Bad,
                troubleWords(rehearsal)};
    case RehearsalState::Stage::Done:
        break;
    }
    const CheckState verdict = rehearsalVerdict(rehearsal);
    if (rehearsal.joined < rehearsal.phones || rehearsal.leftBehind > 0) {
        return {verdict, RehearsalWords::tr("This computer served %1 of %2 phones to the end.")
                             .arg(numberWords(rehearsal.phones - rehearsal.leftBehind),
                                  numberWords(rehearsal.phones))};
    }
    return {verdict, RehearsalWords::tr("This computer served %1 phones with %2.")
                         .arg(numberWords(rehearsal.phones),
                              millisecondWords(rehearsal.answerMs50))};
}

CheckState rehearsalVerdict(const RehearsalState &rehearsal)
{
    if (rehearsal.joined < rehearsal.phones || rehearsal.leftBehind > 0 || rehearsal.lost > 0)
        return CheckState::Bad;
    if (rehearsal.answerMs99 <= goodAnswerMs && rehearsal.questionMs99 <= goodQuestionMs)
        return CheckState::Good;
    if (rehearsal.answerMs99 <= fairMs && rehearsal.questionMs99 <= fairMs)
        return CheckState::Notice;
    return CheckState::Bad;
}

QString thresholdWords()
{
    return RehearsalWords::tr("Good: everybody got in, nothing was lost, and 99 of 100 answers were confirmed within "
              "100 ms and questions there within 200 ms. Up to 500 ms: look at this. Else: not good.");
}

QString rehearsalFigureWords(const RehearsalState &rehearsal)
{
    const QString lost = rehearsal.lost > 0
        ? u' ' + RehearsalWords::tr("%1 answers were lost.").arg(numberWords(rehearsal.lost))
        : QString();
    return RehearsalWords::tr("Half of the answers were confirmed within %1, 99 of 100 within %2. A question was on half "
              "of the phones within %3, on 99 of 100 within %4.")
               .arg(millisecondWords(rehearsal.answerMs50), millisecondWords(rehearsal.answerMs99),
                    millisecondWords(rehearsal.questionMs50),
                    millisecondWords(rehearsal.questionMs99))
        + lost;
}

QString rehearsalLimitWords(const RehearsalState &rehearsal)
{
    const QString core = percentWords(rehearsal.engineShare);
    if (rehearsal.engineShare >= busyCore) {
        return RehearsalWords::tr("The processor is the limit: the quiz took %1 of one core in the busiest second.")
            .arg(core);
    }
    if (rehearsal.machineShare >= busyMachine) {
        return RehearsalWords::tr("All processors were busy, mostly with the simulated phones and other programs: the "
                  "quiz itself took %1 of one core. Real phones bring their own.")
            .arg(core);
    }
    return RehearsalWords::tr("The quiz took %1 of one core in the busiest second; there is room for more.").arg(core);
}
