#pragma once

#include "core/game/quizrounds.h"

#include <QScrollArea>

class OptionRow;
class PackDocument;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

/// The round of a question: its title and introduction, and how it is played. In a pack without
/// rounds, the way to one.
class RoundForm : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoundForm)

public:
    explicit RoundForm(PackDocument &document, QWidget *parent = nullptr);

    /// Shows the round that this question is in as it is now; -1: none.
    void showRow(int row);
    /// The first field that something is wrong with gets the keyboard, else the title.
    void start();

Q_SIGNALS:
    /// A round is to begin at the question that is shown.
    void startAsked();

private:
    QWidget *makeNothing();
    QWidget *makeFields();
    void addWords(QVBoxLayout *column);
    void addPlay(QVBoxLayout *column);
    template <typename Change>
    void edit(const QString &field, Change change);
    void showRound();

    PackDocument &m_document;
    int m_round = -1;
    bool m_showing = false; ///< Fields change because a round is shown, not because one types.
    QLineEdit *m_title;
    QPlainTextEdit *m_introduction;
    QComboBox *m_scoring;
    QComboBox *m_leaderboard;
    QSpinBox *m_break;
    PlainLabel *m_place;
    QPushButton *m_start;
    OptionRow *m_titleRow = nullptr;
    OptionRow *m_introductionRow = nullptr;
    QWidget *m_nothing;
    QWidget *m_fields;
};
