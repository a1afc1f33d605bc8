#pragma once

#include "ui/doctor/finding.h"

#include <QFrame>

class CheckBadge;
class PlainLabel;
class QVBoxLayout;

/// One thing that the doctor looks at: its name, how it is as an icon and a word, what that means, and
/// below what can be done.
class CheckCard : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckCard)

public:
    explicit CheckCard(const QString &title, QWidget *parent = nullptr);

    void setFinding(const Finding &finding);
    const Finding &finding() const { return m_finding; }

protected:
    /// Where what can be done goes.
    QVBoxLayout &body() const { return *m_body; }

private:
    QString m_title;
    Finding m_finding;
    CheckBadge *m_badge;
    PlainLabel *m_text;
    QVBoxLayout *m_body;
};
