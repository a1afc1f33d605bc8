#pragma once

#include "ui/words/monitorwords.h"

#include <QFrame>

class PlainLabel;
class QLabel;

/// How well a part of the whole goes: an icon, its name, and words.
class HealthCard : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HealthCard)

public:
    explicit HealthCard(const QString &title, QWidget *parent = nullptr);

    void showWords(const ConditionWords &words);
    const ConditionWords &words() const { return m_words; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QString m_title;
    ConditionWords m_words;
    QLabel *m_icon;
    PlainLabel *m_label;
};
