#pragma once

#include "core/report/gamehistory.h"

#include <QWidget>

class ElidedLabel;
class FinalPlacesModel;
class PlainLabel;
class Podium;
class QAction;
class QHBoxLayout;
class QuestionFiguresModel;

/// One past game: its podium, all players, and how each question went.
class GameDetails : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GameDetails)

public:
    explicit GameDetails(QWidget *parent = nullptr);

    void showGame(const GameReport &report);
    /// Puts a button beside the title.
    void addButton(QWidget *button);

private:
    QWidget *makeFigures();
    QWidget *makePlayers();
    QWidget *makeQuestions();
    void showFigures(const GameReport &report);

    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    QHBoxLayout *m_buttons;
    Podium *m_podium;
    PlainLabel *m_right;
    PlainLabel *m_time;
    PlainLabel *m_hardest;
    FinalPlacesModel *m_places;
    QuestionFiguresModel *m_questions;
};
