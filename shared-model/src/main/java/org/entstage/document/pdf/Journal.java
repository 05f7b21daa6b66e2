package org.entstage.document.pdf;

import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.util.logging.Level;

/** Leads the renderer's messages to the product's log; what it says of its ordinary work, six lines a page, is dropped. */
final class Journal extends Slf4jLogger {

    /** The renderer has one log for the whole class loader. */
    static void installer() {
        XRLog.setLoggerImpl(new Journal());
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }
}
