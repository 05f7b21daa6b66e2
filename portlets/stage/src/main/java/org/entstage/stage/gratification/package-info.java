/** The hourly ceilings as their keeper sees them: the table with its history, a new row, and its removal. Owns no table. */
package org.entstage.stage.gratification;
