/**
 * The public simulator: a page and an API of the web application itself, outside the portal, for whoever has no account.
 * Both call the same use case and share one limit of calls. They open no session, set no cookie and keep nothing.
 */
package org.entstage.stage.simulation;
