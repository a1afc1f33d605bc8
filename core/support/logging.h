#pragma once

#include <QLoggingCategory>

// Never log a token, a key or an answer.
Q_DECLARE_LOGGING_CATEGORY(lcApp) // quizstage.app
Q_DECLARE_LOGGING_CATEGORY(lcBots) // quizstage.bots
Q_DECLARE_LOGGING_CATEGORY(lcGame) // quizstage.game
Q_DECLARE_LOGGING_CATEGORY(lcJournal) // quizstage.journal
Q_DECLARE_LOGGING_CATEGORY(lcLibrary) // quizstage.library
Q_DECLARE_LOGGING_CATEGORY(lcNet) // quizstage.net
Q_DECLARE_LOGGING_CATEGORY(lcReport) // quizstage.report
Q_DECLARE_LOGGING_CATEGORY(lcService) // quizstage.service
Q_DECLARE_LOGGING_CATEGORY(lcUi) // quizstage.ui
