#pragma once

#include <QJsonArray>
#include <QJsonObject>

/// The texts of a question's choices with these ids, joined for a person: "Danube, Rhine". A choice
/// without a text is told by its id.
QString choiceTexts(const QJsonObject &question, const QJsonArray &ids);
