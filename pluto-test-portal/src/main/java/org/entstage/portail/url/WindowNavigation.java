package org.entstage.portail.url;

import javax.portlet.PortletMode;
import javax.portlet.WindowState;

/**
 * Where one window stands.
 *
 * @param mode VIEW, EDIT or HELP
 * @param state normal, maximised or minimised
 * @param render private render parameters
 */
public record WindowNavigation(PortletMode mode, WindowState state, Parameters render) {

    /** How a window begins. */
    public static final WindowNavigation INITIAL =
            new WindowNavigation(PortletMode.VIEW, WindowState.NORMAL, Parameters.NONE);

    public WindowNavigation withMode(PortletMode newMode) {
        return new WindowNavigation(newMode, state, render);
    }

    public WindowNavigation withState(WindowState newState) {
        return new WindowNavigation(mode, newState, render);
    }

    public WindowNavigation withRender(Parameters newRender) {
        return new WindowNavigation(mode, state, newRender);
    }
}
