/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.mail.internet.MimeMessage;

/** Where somebody gets his invitations: the only place in which the code of one can be read. */
final class InvitationMailbox {

  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

  private final GreenMail mailServer;
  private final String address;

  InvitationMailbox(GreenMail mailServer, String address) {
    this.mailServer = mailServer;
    this.address = address;
  }

  /** Gives the code that an invitation sends to this address. */
  String codeOf(MembershipSchool.Action invitation) throws Exception {
    int before = mails().size();

    invitation.run();

    for (int i = 0; (i < 200) && (mails().size() == before); i++) {
      Thread.sleep(100);
    }

    List<MimeMessage> mails = mails();
    Matcher matcher = CODE.matcher(GreenMailUtil.getBody(mails.get(mails.size() - 1)));

    assertThat(matcher.find()).isTrue();

    return matcher.group();
  }

  /** Those to the own address: one of another test can be late. */
  private List<MimeMessage> mails() throws Exception {
    List<MimeMessage> mails = new ArrayList<>();

    for (MimeMessage message : mailServer.getReceivedMessages()) {
      if (message.getAllRecipients()[0].toString().equals(address)) {
        mails.add(message);
      }
    }

    return mails;
  }
}
