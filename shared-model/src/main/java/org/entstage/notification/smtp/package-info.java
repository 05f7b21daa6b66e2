/** Sends mail by SMTP and runs the task that empties the outbox. */
package org.entstage.notification.smtp;
