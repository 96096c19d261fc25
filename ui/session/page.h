// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/place.h"
#include "ui/session/session.h"

#include <QWidget>

namespace session
{

// A step of the work, shown in the centre of the window. Pages know the session and nothing of each
// other; a jump is a Place sent through Session::placeRequested().
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Session &session, QWidget *parent = nullptr);

    virtual QString pageId() const = 0; // "mapping", stable: settings, places
    virtual QString title() const = 0; // in the step list
    virtual QString iconName() const = 0; // of resources/icons
    virtual QString badge() const { return {}; } // count or light beside the title
    // Shows a place of this page's kind; false when it is not one of its kinds.
    virtual bool showPlace(const base::Place &place) = 0;
    // Whether the findings are on the page itself, so that the window need not show them below it.
    virtual bool showsFindings() const { return false; }
    // Actions that the window adds to the menu while this page is shown.
    virtual QList<QAction *> pageActions() const { return {}; }

Q_SIGNALS:
    void badgeChanged();

protected:
    Session &session() const { return m_session; }

private:
    Session &m_session;
};

} // namespace session
