package org.entstage.notification.smtp;

import javax.mail.AuthenticationFailedException;
import org.entstage.commun.Reglages;
import org.entstage.connecteur.Connecteur;
import org.entstage.connecteur.EchecEssai;
import org.entstage.connecteur.Issue;
import org.springframework.stereotype.Component;

/** Greets the mail server, with the account if it wants one; sends nothing. */
@Component
class ConnecteurMessagerie implements Connecteur {

    private final SmtpMessagerie messagerie;
    private final String adresse;

    ConnecteurMessagerie(SmtpMessagerie messagerie, Reglages reglages) {
        this.messagerie = messagerie;
        this.adresse = reglages.texte("smtp.host") + ":" + reglages.texte("smtp.port");
    }

    @Override
    public String nom() {
        return "messagerie";
    }

    @Override
    public String adresse() {
        return adresse;
    }

    @Override
    public String essayer() throws Exception {
        try {
            messagerie.saluer();
        } catch (AuthenticationFailedException refus) {
            throw new EchecEssai(Issue.ACCES_REFUSE, refus.getMessage());
        }
        return "EHLO: 250";
    }
}
