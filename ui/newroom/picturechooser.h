#pragma once

#include "core/service/hostsession.h"
#include "ui/newroom/roompicture.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class PlainLabel;
class QLabel;
class QLineEdit;
class QPushButton;
class Segments;

/// Chooses a room's picture: none, one drawn from its words, a file of the host's, or one that a picture
/// service has. Pictures are read and drawn beside the main thread.
class PictureChooser : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureChooser)

public:
    enum class Kind { None, Drawn, File, Found };

    explicit PictureChooser(HostSession &session, QWidget *parent = nullptr);

    /// No picture.
    void start();
    /// What a picture is drawn from or searched by.
    void setWords(const QString &words);
    /// Takes the file that was picked.
    void takeFile(const QString &path);
    Kind kind() const { return m_kind; }
    /// Why there is no picture although one is wanted; empty otherwise.
    const QString &problem() const { return m_problem; }
    /// Who made the picture and where it comes from, as found or typed.
    QString author() const;
    QString link() const;
    /// Calls back once, with the picture or without one, when nothing is being read or drawn any more.
    void whenReady(std::function<void(const std::optional<RoomPicture> &)> ready);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeCredit();
    QLineEdit *makeField(const QString &name, const QString &words);
    void choose(Kind kind);
    void setKind(Kind kind);
    void openDialog();
    void draw();
    void find();
    void takeFound(const Result<FoundPicture> &found);
    void prepare(std::function<Result<RoomPicture>()> work);
    void take(const Result<RoomPicture> &picture);
    void tellReady();
    void showPicture();

    HostSession &m_session;
    Kind m_kind = Kind::None;
    QString m_roomWords;
    QString m_fileName;
    std::optional<RoomPicture> m_picture;
    QString m_problem;
    QString m_notice; ///< Why a picture is drawn although another was wanted.
    int m_request = 0;
    bool m_preparing = false;
    std::function<void(const std::optional<RoomPicture> &)> m_ready;
    QTimer m_drawSoon;
    QLabel *m_preview;
    Segments *m_kinds;
    QPushButton *m_other;
    PlainLabel *m_words;
    QLineEdit *m_author;
    QLineEdit *m_link;
    QWidget *m_credit;
};
