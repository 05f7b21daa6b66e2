package org.entstage.evaluations;

import org.entstage.portlet.commun.TextContract;

class TextesTest extends TextContract {}
