package org.entstage.centregestion.contenu;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Gives a centre, or the institution, a logo; or takes it away, so that the one from above is shown again. */
@UseCase
public class ChangerLogo {

    private final LieuDesContenus lieu;
    private final Contenus contenus;

    ChangerLogo(LieuDesContenus lieu, Contenus contenus) {
        this.lieu = lieu;
        this.contenus = contenus;
    }

    /**
     * @param centre id, 0 for the institution
     * @param image PNG or JPEG; null takes the logo away
     * @throws RefusMetier for anything else, and for what is too large
     */
    public void executer(Acteur acteur, long centre, byte[] image) {
        lieu.ouvrir(acteur, centre);
        LogoCentre present = contenus.logo(centre).orElse(null);
        if (image != null) {
            byte[] png = ImageDeLogo.png(image);
            LogoCentre logo = present == null ? new LogoCentre(lieu.etablissement(), centre) : present;
            logo.remplacer(png, acteur.login(), lieu.maintenant());
            contenus.enregistrer(logo);
            lieu.noter(acteur, centre, "logo", present == null ? null : "", png.length + " o");
        } else if (present != null) {
            contenus.retirer(present);
            lieu.noter(acteur, centre, "logo", "", null);
        }
    }
}
