# A mail server that takes one mail and hangs up before it says so: for the demo's “sent?”.
# It prints the port it listens on, and ends after one conversation or ten seconds.
use strict;
use warnings;
use IO::Socket::INET;

$| = 1;
alarm 10;
my $server = IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 1) or die "no port: $!";
print $server->sockport, "\n";
my $client = $server->accept or die "nobody came: $!";
$client->autoflush(1);
print $client "220 demo\r\n";
my $in_text = 0;
while (my $line = <$client>) {
    if ($in_text) {
        last if $line =~ /^\.\r?\n/;
    } elsif ($line =~ /^DATA/i) {
        $in_text = 1;
        print $client "354 go on\r\n";
    } else {
        print $client "250 demo\r\n";
    }
}
