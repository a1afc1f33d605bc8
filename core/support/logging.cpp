#include "core/support/logging.h"

Q_LOGGING_CATEGORY(lcApp, "quizstage.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBots, "quizstage.bots", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGame, "quizstage.game", QtInfoMsg)
Q_LOGGING_CATEGORY(lcJournal, "quizstage.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLibrary, "quizstage.library", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "quizstage.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcReport, "quizstage.report", QtInfoMsg)
Q_LOGGING_CATEGORY(lcService, "quizstage.service", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "quizstage.ui", QtInfoMsg)
