/** The outbox in the database. */
package org.entstage.notification.jpa;
