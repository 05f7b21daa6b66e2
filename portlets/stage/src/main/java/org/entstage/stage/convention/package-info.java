/**
 * One convention to be read: its contents, its history and its PDF, for everybody who may see it; and what all screens
 * of conventions share. Rights are the use cases' affair; owns no table.
 */
package org.entstage.stage.convention;
