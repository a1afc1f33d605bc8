#pragma once

#include "core/library/packinfo.h"

#include <QWidget>

class ElidedLabel;
class QHBoxLayout;
class ShelvedQuestionsModel;

/// A pack of the library: what it is, what can be done with it, and its questions.
class PackView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackView)

public:
    explicit PackView(QWidget *parent = nullptr);

    /// Puts a button at the end of the row above the questions.
    void addButton(QWidget *button);
    void showPack(const PackDetails &pack);

private:
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    ElidedLabel *m_description;
    QHBoxLayout *m_buttons;
    ShelvedQuestionsModel *m_questions;
};
