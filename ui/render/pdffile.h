// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>

namespace render
{

// The objects of a PDF file with a plain table of places, as Qt writes it, to be changed and
// written anew. Objects are the text between "n 0 obj" and "endobj".
class PdfFile
{
public:
    static PdfFile read(const QByteArray &bytes); // isEmpty() if it is not like that

    bool isEmpty() const { return m_objects.isEmpty(); }
    int root() const { return m_root; }
    int info() const { return m_info; }
    QByteArray object(int number) const { return m_objects.value(number); }
    void set(int number, const QByteArray &content) { m_objects.insert(number, content); }
    int add(const QByteArray &content);
    QByteArray write(const QByteArray &id) const; // id: 32 hex digits

private:
    QByteArray m_header;
    QMap<int, QByteArray> m_objects;
    int m_root = 0;
    int m_info = 0;
};

QByteArray pdfText(const QString &text); // a string of PDF in UTF-16
int pdfReference(const QByteArray &object, const QByteArray &key); // of "/Key 12 0 R", 0 if none
QList<int> pdfReferences(const QByteArray &object, const QByteArray &key); // of an array

} // namespace render
