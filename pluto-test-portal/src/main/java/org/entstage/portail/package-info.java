/** The test portal: starts everything in one process, one command, and says when it is ready. */
package org.entstage.portail;
