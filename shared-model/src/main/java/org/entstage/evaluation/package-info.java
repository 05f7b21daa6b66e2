/** What people say about a placement when it goes on and when it is over: forms, sheets, campaigns, results. */
package org.entstage.evaluation;
