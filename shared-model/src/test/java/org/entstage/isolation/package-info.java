/** A second institution in the same database sees nothing of the first. */
package org.entstage.isolation;
