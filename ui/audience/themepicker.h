#pragma once

#include <QWidget>

class QButtonGroup;

/// The stage's themes as little pictures, of which one is chosen.
class ThemePicker : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemePicker)

public:
    explicit ThemePicker(QWidget *parent = nullptr);

    /// The id of the chosen theme.
    QString theme() const;
    void setTheme(const QString &id);

Q_SIGNALS:
    /// A person chose another one.
    void chosen();

private:
    QButtonGroup *m_tiles;
};
