// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fitcolumn.h"

#include <QEvent>
#include <QHeaderView>

namespace widgets
{

namespace
{

class Fitter final : public QObject
{
public:
    Fitter(QHeaderView *header, int column, int characters)
        : QObject(header)
        , m_header(header)
        , m_column(column)
        , m_characters(characters)
    {
        header->installEventFilter(this);
        fit();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        if (m_column >= m_header->count())
            return;
        int others = 0;
        for (int column = 0; column < m_header->count(); ++column)
            others += column == m_column ? 0 : m_header->sectionSize(column);
        const int least = m_characters * m_header->fontMetrics().averageCharWidth();
        const bool fits = m_header->width() - others >= least;
        m_header->setSectionResizeMode(m_column,
                                       fits ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!fits && m_header->sectionSize(m_column) < least)
            m_header->resizeSection(m_column, least);
    }

    QHeaderView *m_header;
    int m_column;
    int m_characters;
};

} // namespace

void fitColumn(QHeaderView *header, int column, int characters)
{
    header->setStretchLastSection(false);
    new Fitter(header, column, characters);
}

} // namespace widgets
